#pragma once
#include <spawn.h>

// Two calls that glibc has (2.29, 2.34) and that its headers show only to those who ask for all of GNU.
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
