// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
// The keys by which the caches of the server name their records.
#pragma once

#include <httpserv.h>
#include <sluicegate/uuid.h>

// cache names.
#define URI_CACHE_NAME L"URI"
#define FILE_CACHE_NAME L"FILE"
#define TOKEN_CACHE_NAME L"TOKEN"


class IUriKey;
class IFileKey;
class IHttpTokenKey;

/// The server or a module implements it.
class IUriKey : public IHttpCacheKey
{
public:
    /// Overrides the base slot; returns L"URI" (inline default).
    virtual PCWSTR GetCacheName() const
    {
        return URI_CACHE_NAME;
    }
    /// URL of the key; key-owned.
    virtual PCWSTR GetUrl() const = 0;
    /// Site name; key-owned.
    virtual PCWSTR GetSiteName() const = 0;
    /// Site id.
    virtual DWORD GetSiteId() const = 0;
    /// Sets the tick used for the frequently-hit test.
    virtual VOID UpdateFrequentlyHitTickCount(DWORD dwTicks) = 0;
    /// Configuration path; key-owned.
    virtual PCWSTR GetConfigPath() const = 0;
};

/// The server or a module implements it.
class IFileKey : public IHttpCacheKey
{
public:
    /// Overrides the base slot; returns L"FILE" (inline default).
    virtual PCWSTR GetCacheName() const
    {
        return FILE_CACHE_NAME;
    }
    /// Absolute physical path; key-owned.
    virtual PCWSTR GetPath() const = 0;
};

/// The server or a module implements it.
class IHttpTokenKey : public IHttpCacheKey
{
public:
    /// Overrides the base slot; returns L"TOKEN" (inline default).
    virtual PCWSTR GetCacheName() const
    {
        return TOKEN_CACHE_NAME;
    }
    /// User name; key-owned.
    virtual PCWSTR GetUserName() const = 0;
    /// One-way hash text of the password; key-owned.
    virtual PCWSTR GetPasswordHash() const = 0;
    /// LOGON32_LOGON_* value.
    virtual DWORD GetLogonMethod() const = 0;
};

