// The thread that makes calls at a later moment.

#include "clock.h"

#include <map>
#include <new>

#include <pthread.h>
#include <time.h>

namespace sluicegate {
namespace {

struct Clock {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t changed;
    bool running = false;
    ULONGLONG next = 1;
    std::map<std::pair<ULONGLONG, ULONGLONG>, std::function<void()>> calls;
    std::map<ULONGLONG, ULONGLONG> moments;
    Clock()
    {
        pthread_condattr_t attributes;
        pthread_condattr_init(&attributes);
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
        pthread_cond_init(&changed, &attributes);
        pthread_condattr_destroy(&attributes);
    }
};

Clock &clock_of_module()
{
    // Never destroyed: its thread runs to the end of the process.
    static Clock *one = new Clock;
    return *one;
}

void *run(void *)
{
    Clock &clock = clock_of_module();
    pthread_mutex_lock(&clock.lock);
    for (;;) {
        if (clock.calls.empty()) {
            pthread_cond_wait(&clock.changed, &clock.lock);
            continue;
        }
        auto first = clock.calls.begin();
        ULONGLONG due = first->first.first;
        if (due > monotonic_now()) {
            timespec until = {static_cast<time_t>(due / 1000000000u), static_cast<long>(due % 1000000000u)};
            pthread_cond_timedwait(&clock.changed, &clock.lock, &until);
            continue;
        }
        std::function<void()> call = std::move(first->second);
        clock.moments.erase(first->first.second);
        clock.calls.erase(first);
        pthread_mutex_unlock(&clock.lock);
        call();
        call = nullptr;
        pthread_mutex_lock(&clock.lock);
    }
    return nullptr;
}

} // namespace

ULONGLONG call_at(ULONGLONG nanoseconds, std::function<void()> call)
{
    Clock &clock = clock_of_module();
    pthread_mutex_lock(&clock.lock);
    ULONGLONG number = 0;
    if (!clock.running) {
        pthread_t thread;
        clock.running = pthread_create(&thread, nullptr, run, nullptr) == 0;
        if (clock.running) {
            pthread_detach(thread);
        }
    }
    if (clock.running) {
        number = clock.next++;
        clock.calls.emplace(std::make_pair(nanoseconds, number), std::move(call));
        clock.moments.emplace(number, nanoseconds);
        pthread_cond_signal(&clock.changed);
    }
    pthread_mutex_unlock(&clock.lock);
    return number;
}

bool forget(ULONGLONG number)
{
    Clock &clock = clock_of_module();
    std::function<void()> call;
    pthread_mutex_lock(&clock.lock);
    auto moment = clock.moments.find(number);
    bool found = moment != clock.moments.end();
    if (found) {
        auto entry = clock.calls.find(std::make_pair(moment->second, number));
        call = std::move(entry->second);
        clock.calls.erase(entry);
        clock.moments.erase(moment);
    }
    pthread_mutex_unlock(&clock.lock);
    return found;
}

ULONGLONG monotonic_now()
{
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<ULONGLONG>(now.tv_sec) * 1000000000u + static_cast<ULONGLONG>(now.tv_nsec);
}

ULONGLONG moment_of_due_time(LONGLONG due)
{
    ULONGLONG now = monotonic_now();
    if (due >= 0) {
        FILETIME file;
        GetSystemTimeAsFileTime(&file);
        LONGLONG wall = static_cast<LONGLONG>((static_cast<ULONGLONG>(file.dwHighDateTime) << 32) | file.dwLowDateTime);
        due = due > wall ? wall - due : 0;
    }
    ULONGLONG ahead = 0 - static_cast<ULONGLONG>(due);
    return ahead > (~0ull - now) / 100 ? ~0ull : now + ahead * 100;
}

} // namespace sluicegate
