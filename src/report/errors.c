/* errors.c - failures in words */
#include "omdome.h"

const char *omd_error_text(int failure)
{
    switch (failure) {
    case 0: return "No failure.";
    case OMD_NO_MEMORY: return "Memory is out.";
    case OMD_BAD_PACK: return "The pack or scores are truncated, altered or something else.";
    case OMD_WRONG_VERSION: return "The pack or scores were made for another version.";
    case OMD_NO_LANGUAGE: return "No pack is loaded for that language.";
    case OMD_TOO_LONG: return "The text is longer than 32 MiB.";
    case OMD_BAD_ARGUMENT: return "An argument is missing or has a value that is not allowed.";
    case OMD_OTHER_PACK: return "The scores belong to another pack of their language.";
    default: return "Unknown failure.";
    }
}
