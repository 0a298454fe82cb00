/* alone.cxx - what C++ and C would ask of a system, for a module that has none
 *
 * Their own versions print why they end the program. Here there is nobody to read it: the
 * module traps, and its host makes a new one. */
#include <stdlib.h>
#include <wasi/api.h>

#include <new>

/* abort() goes here. */
extern "C" void _Exit(int)
{
    __builtin_trap();
}

/* No file can be written, moved in or closed. */
extern "C" __wasi_errno_t __wasi_fd_write(__wasi_fd_t, const __wasi_ciovec_t *, size_t,
                                          __wasi_size_t *)
{
    return __WASI_ERRNO_BADF;
}

extern "C" __wasi_errno_t __wasi_fd_seek(__wasi_fd_t, __wasi_filedelta_t, __wasi_whence_t,
                                         __wasi_filesize_t *)
{
    return __WASI_ERRNO_BADF;
}

extern "C" __wasi_errno_t __wasi_fd_close(__wasi_fd_t)
{
    return __WASI_ERRNO_BADF;
}

void *operator new(size_t size)
{
    void *block = malloc(size ? size : 1);
    if (!block) __builtin_trap();
    return block;
}

void *operator new[](size_t size)
{
    return operator new(size);
}

void operator delete(void *block) noexcept
{
    free(block);
}

void operator delete[](void *block) noexcept
{
    free(block);
}
