// Events, mutexes, semaphores and waitable timers.
#pragma once

#include "thread.h"

namespace sluicegate {

class Event : public Waitable {
public:
    Event(bool manual, bool signaled) : manual_(manual), signaled_(signaled) {}
    bool ready(const Thread *) const override { return signaled_; }
    bool take(Thread *) override
    {
        signaled_ = signaled_ && manual_;
        return false;
    }
    void set()
    {
        signaled_ = true;
        changed();
    }
    void reset() { signaled_ = false; }

private:
    bool manual_;
    bool signaled_;
};

class Mutex : public Waitable {
public:
    bool ready(const Thread *thread) const override { return !owner_ || is_owned_by(thread); }
    bool take(Thread *thread) override;
    /// False when `thread` does not own it.
    bool give_back(Thread *thread);
    /// Its owner ended.
    void abandon();

private:
    /// A thread has an object in each module that knows it.
    bool is_owned_by(const Thread *thread) const { return owner_ && thread && owner_->id == thread->id; }

    /// Alive while it owns: an ending thread abandons what it owns.
    Thread *owner_ = nullptr;
    unsigned count_ = 0;
    bool abandoned_ = false;
};

class Semaphore : public Waitable {
public:
    Semaphore(LONG count, LONG most) : count_(count), most_(most) {}
    bool ready(const Thread *) const override { return count_ > 0; }
    bool take(Thread *) override
    {
        count_--;
        return false;
    }
    bool add(LONG more, LONG *before);

private:
    LONG count_;
    LONG most_;
};

} // namespace sluicegate
