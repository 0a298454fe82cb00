/* main.c - where the command starts */
#include "command.h"

int main(int argc, char **argv)
{
    return omd_command(argc, argv, stdin, stdout, stderr);
}
