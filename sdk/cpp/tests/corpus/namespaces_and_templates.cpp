// A newer style: namespaces, unique pointers, lambdas, a scoped cleanup.
// answers: 200 a|b|c
#include <algorithm>
#include <functional>
#include <memory>
#include <vector>
#include "shared/Base.h"
namespace corpus {
namespace detail {
class scope_exit
{
    std::function<void()> f_;
public:
    explicit scope_exit(std::function<void()> f) : f_(std::move(f)) {}
    ~scope_exit() { f_(); }
};
} // namespace detail
class module final : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(_In_ IHttpContext *context, _In_ IHttpEventProvider *) override
    {
        auto names = std::make_unique<std::vector<std::string>>();
        detail::scope_exit done([] { OutputDebugStringA("left\n"); });
        for (auto letter : {"c", "a", "b"}) names->emplace_back(letter);
        std::sort(names->begin(), names->end(), [](const std::string &l, const std::string &r) { return l < r; });
        std::string joined;
        for (const auto &name : *names) joined += (joined.empty() ? "" : "|") + name;
        return Reply(context, joined.c_str());
    }
};
} // namespace corpus
EXPORT_MODULE(corpus::module, RQ_BEGIN_REQUEST)
