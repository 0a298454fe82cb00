/* errors.c - failures in words */
#include "omdome.h"

const char *omd_error_text(int failure)
{
    switch (failure) {
    case 0: return "No failure.";
    case OMD_NO_MEMORY: return "Memory is out.";
    case OMD_BAD_PACK: return "The language pack is truncated, altered or not a pack.";
    case OMD_WRONG_VERSION: return "The language pack was made for another version of the format.";
    case OMD_NO_LANGUAGE: return "No pack is loaded for that language.";
    case OMD_TOO_LONG: return "The text is longer than 32 MiB.";
    case OMD_BAD_ARGUMENT: return "An argument is missing or has a value that is not allowed.";
    default: return "Unknown failure.";
    }
}
