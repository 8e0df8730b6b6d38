// What the thread sanitizer must be told: it does not see the server's own locks, by which a request, and all else that a
// callback touches, goes from one thread to another. Each border between server and module counts as such a handover, so what
// remains are accesses that no call separates.
#pragma once

#ifdef __SANITIZE_THREAD__

extern "C" {
void __tsan_acquire(void *anchor);
void __tsan_release(void *anchor);
}

inline char handover_anchor;

/// A call of the server into a module.
struct InsideModule {
    InsideModule() { __tsan_acquire(&handover_anchor); }
    ~InsideModule() { __tsan_release(&handover_anchor); }
};

/// A call of a module into the server.
struct InsideServer {
    InsideServer() { __tsan_release(&handover_anchor); }
    ~InsideServer() { __tsan_acquire(&handover_anchor); }
};

#else

struct InsideModule {
    InsideModule() {}
};

struct InsideServer {
    InsideServer() {}
};

#endif
