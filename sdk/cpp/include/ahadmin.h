// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
// The configuration objects (IAppHost...).
#pragma once

#include <windows.h>
#include <unknwn.h>
#include <oaidl.h>
#include <sluicegate/uuid.h>


class IAppHostMethodSchema;
class IAppHostMethod;
class IAppHostMethodInstance;
class IAppHostMethodCollection;
class IAppHostElement;
class IAppHostElementCollection;
class IAppHostChildElementCollection;
class IAppHostProperty;
class IAppHostPropertyCollection;
class IAppHostConfigException;
class IAppHostPropertyException;
class IAppHostElementSchema;
class IAppHostElementSchemaCollection;
class IAppHostCollectionSchema;
class IAppHostPropertySchema;
class IAppHostPropertySchemaCollection;
class IAppHostConstantValue;
class IAppHostConstantValueCollection;
class IAppHostAdminManager;
class IAppHostWritableAdminManager;
class IAppHostConfigManager;
class IAppHostConfigFile;
class IAppHostConfigLocation;
class IAppHostConfigLocationCollection;
class IAppHostSectionGroup;
class IAppHostSectionDefinition;
class IAppHostSectionDefinitionCollection;
class IAppHostPathMapper;
class IAppHostPathMapper2;
class IAppHostChangeHandler;
class IAppHostMappingExtension;
class IAppHostElementExtension;
class IAppHostPropertyExtension;
class IAppHostMethodExtension;

/// The server implements it. COM reference counted.
class IAppHostMethodSchema : public IUnknown
{
public:
    /// Name (interface absent from the docs).
    virtual HRESULT get_Name(BSTR * pbstrName) = 0;
    /// Schema of input element.
    virtual HRESULT get_InputSchema(IAppHostElementSchema ** ppInputSchema) = 0;
    /// Schema of output element.
    virtual HRESULT get_OutputSchema(IAppHostElementSchema ** ppOutputSchema) = 0;
    /// Reads metadata by name.
    virtual HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostMethod : public IUnknown
{
public:
    /// Method name.
    virtual HRESULT get_Name(BSTR * pbstrName) = 0;
    /// Method schema.
    virtual HRESULT get_Schema(IAppHostMethodSchema ** ppMethodSchema) = 0;
    /// New call frame for the method.
    virtual HRESULT CreateInstance(IAppHostMethodInstance ** ppMethodInstance) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostMethodInstance : public IUnknown
{
public:
    /// Input arguments element.
    virtual HRESULT get_Input(IAppHostElement ** ppInputElement) = 0;
    /// Output arguments element.
    virtual HRESULT get_Output(IAppHostElement ** ppOutputElement) = 0;
    /// Runs the call.
    virtual HRESULT Execute() = 0;
    /// Reads metadata by name.
    virtual HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) = 0;
    /// Sets metadata by name.
    virtual HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostMethodCollection : public IUnknown
{
public:
    /// Number.
    virtual HRESULT get_Count(DWORD * pcCount) = 0;
    /// By index or name; ERROR_INVALID_INDEX.
    virtual HRESULT get_Item(VARIANT cIndex, IAppHostMethod ** ppMethod) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostElement : public IUnknown
{
public:
    /// Element name.
    virtual HRESULT get_Name(BSTR * pbstrName) = 0;
    /// Collection nested in the element, if schema defines one.
    virtual HRESULT get_Collection(IAppHostElementCollection ** ppCollection) = 0;
    /// All properties.
    virtual HRESULT get_Properties(IAppHostPropertyCollection ** ppProperties) = 0;
    /// Uniquely named child elements.
    virtual HRESULT get_ChildElements(IAppHostChildElementCollection ** ppElements) = 0;
    /// Reads element metadata by name; ERROR_NOT_SUPPORTED.
    virtual HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) = 0;
    /// Sets element metadata by name; ERROR_NOT_SUPPORTED.
    virtual HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) = 0;
    /// Schema of the element.
    virtual HRESULT get_Schema(IAppHostElementSchema ** ppSchema) = 0;
    /// Child element by name.
    virtual HRESULT GetElementByName(BSTR bstrSubName, IAppHostElement ** ppElement) = 0;
    /// Property by name; ERROR_INVALID_INDEX if unknown.
    virtual HRESULT GetPropertyByName(BSTR bstrSubName, IAppHostProperty ** ppProperty) = 0;
    /// Removes local settings of the element.
    virtual HRESULT Clear() = 0;
    /// Methods the element offers (absent from the docs).
    virtual HRESULT get_Methods(IAppHostMethodCollection ** ppMethods) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostElementCollection : public IUnknown
{
public:
    /// Number of items.
    virtual HRESULT get_Count(DWORD * pcElementCount) = 0;
    /// Item by index or key.
    virtual HRESULT get_Item(VARIANT cIndex, IAppHostElement ** ppElement) = 0;
    /// Inserts an element made by CreateNewElement; default position -1; index too big ERROR_INVALID_INDEX;
    /// missing required attribute ERROR_FILE_NOT_FOUND.
    virtual HRESULT AddElement(IAppHostElement * pElement, int cPosition = -1) = 0;
    /// Removes by index or key; E_FAIL.
    virtual HRESULT DeleteElement(VARIANT cIndex) = 0;
    /// Empties it; E_FAIL.
    virtual HRESULT Clear() = 0;
    /// Makes a detached element of an allowed name; ERROR_INVALID_INDEX.
    virtual HRESULT CreateNewElement(BSTR bstrElementName, IAppHostElement ** ppElement) = 0;
    /// Schema of the collection.
    virtual HRESULT get_Schema(IAppHostCollectionSchema ** ppSchema) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostChildElementCollection : public IUnknown
{
public:
    /// Number of child elements.
    virtual HRESULT get_Count(DWORD * pcCount) = 0;
    /// Child element by index or name; ERROR_INVALID_INDEX.
    virtual HRESULT get_Item(VARIANT cIndex, IAppHostElement ** ppElement) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostProperty : public IUnknown
{
public:
    /// Name.
    virtual HRESULT get_Name(BSTR * pbstrName) = 0;
    /// Typed value; caller clears the VARIANT.
    virtual HRESULT get_Value(VARIANT * pVariant) = 0;
    /// Sets value; must pass schema validation.
    virtual HRESULT put_Value(VARIANT value) = 0;
    /// Removes the local value (falls back to inherited/default).
    virtual HRESULT Clear() = 0;
    /// Value as text; caller frees.
    virtual HRESULT get_StringValue(BSTR * pbstrValue) = 0;
    /// Validation error of the current value, if any.
    virtual HRESULT get_Exception(IAppHostPropertyException ** ppException) = 0;
    /// Reads metadata (e.g. isInheritedFromDefault, encryptionProvider); ERROR_NOT_SUPPORTED.
    virtual HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) = 0;
    /// Sets metadata; ERROR_NOT_SUPPORTED.
    virtual HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) = 0;
    /// Schema of the property.
    virtual HRESULT get_Schema(IAppHostPropertySchema ** ppSchema) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostPropertyCollection : public IUnknown
{
public:
    /// Number.
    virtual HRESULT get_Count(DWORD * pcCount) = 0;
    /// By index or name; ERROR_INVALID_INDEX.
    virtual HRESULT get_Item(VARIANT cIndex, IAppHostProperty ** ppProperty) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostConfigException : public IUnknown
{
public:
    /// Line of the fault.
    virtual HRESULT get_LineNumber(ULONG * pcLineNumber) = 0;
    /// File of the fault.
    virtual HRESULT get_FileName(BSTR * pbstrFileName) = 0;
    /// Config path of the fault.
    virtual HRESULT get_ConfigPath(BSTR * pbstrConfigPath) = 0;
    /// Text of the faulty line.
    virtual HRESULT get_ErrorLine(BSTR * pbstrErrorLine) = 0;
    /// Text of the line before.
    virtual HRESULT get_PreErrorLine(BSTR * pbstrPreErrorLine) = 0;
    /// Text of the line after.
    virtual HRESULT get_PostErrorLine(BSTR * pbstrPostErrorLine) = 0;
    /// Readable message.
    virtual HRESULT get_ErrorString(BSTR * pbstrErrorString) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostPropertyException : public IAppHostConfigException
{
public:
    /// The value that failed validation, as text.
    virtual HRESULT get_InvalidValue(BSTR * pbstrValue) = 0;
    /// Why it failed.
    virtual HRESULT get_ValidationFailureReason(BSTR * pbstrValidationReason) = 0;
    /// Validator parameters as a SAFEARRAY; caller destroys.
    virtual HRESULT get_ValidationFailureParameters(SAFEARRAY ** pParameterArray) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostElementSchema : public IUnknown
{
public:
    /// Name.
    virtual HRESULT get_Name(BSTR * pbstrName) = 0;
    /// Whether unknown attributes are accepted.
    virtual HRESULT get_DoesAllowUnschematizedProperties(VARIANT_BOOL * pfAllowUnschematized) = 0;
    /// Reads schema metadata; ERROR_NOT_SUPPORTED.
    virtual HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) = 0;
    /// Schema of its collection.
    virtual HRESULT get_CollectionSchema(IAppHostCollectionSchema ** ppCollectionSchema) = 0;
    /// Schemas of children.
    virtual HRESULT get_ChildElementSchemas(IAppHostElementSchemaCollection ** ppChildSchemas) = 0;
    /// Schemas of properties.
    virtual HRESULT get_PropertySchemas(IAppHostPropertySchemaCollection ** ppPropertySchemas) = 0;
    /// Whether it holds collection defaults.
    virtual HRESULT get_IsCollectionDefault(VARIANT_BOOL * pfIsCollectionDefault) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostElementSchemaCollection : public IUnknown
{
public:
    /// Number.
    virtual HRESULT get_Count(DWORD * pcCount) = 0;
    /// By index or name; ERROR_INVALID_INDEX.
    virtual HRESULT get_Item(VARIANT cIndex, IAppHostElementSchema ** ppElementSchema) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostCollectionSchema : public IUnknown
{
public:
    /// Comma list of names usable as 'add' element.
    virtual HRESULT get_AddElementNames(BSTR * pbstrElementName) = 0;
    /// Schema of one 'add' element name; ERROR_INVALID_INDEX if not found.
    virtual HRESULT GetAddElementSchema(BSTR bstrElementName, IAppHostElementSchema ** ppSchema) = 0;
    /// Schema of the 'remove' element (NULL if none).
    virtual HRESULT get_RemoveElementSchema(IAppHostElementSchema ** ppSchema) = 0;
    /// Schema of the 'clear' element (NULL if none).
    virtual HRESULT get_ClearElementSchema(IAppHostElementSchema ** ppSchema) = 0;
    /// VARIANT_TRUE: local items after inherited ones; FALSE: before.
    virtual HRESULT get_IsMergeAppend(VARIANT_BOOL * pfIsMergeAppend) = 0;
    /// Not implemented by IIS: ERROR_NOT_SUPPORTED.
    virtual HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) = 0;
    /// Whether equal keys may repeat.
    virtual HRESULT get_DoesAllowDuplicates(VARIANT_BOOL * pfAllowDuplicates) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostPropertySchema : public IUnknown
{
public:
    /// Name.
    virtual HRESULT get_Name(BSTR * pbstrName) = 0;
    /// Type name (string, int, bool, enum, flags, timeSpan...).
    virtual HRESULT get_Type(BSTR * pbstrType) = 0;
    /// Default value.
    virtual HRESULT get_DefaultValue(VARIANT * pDefaultValue) = 0;
    /// Required or not.
    virtual HRESULT get_IsRequired(VARIANT_BOOL * pfIsRequired) = 0;
    /// Is it the key of a collection.
    virtual HRESULT get_IsUniqueKey(VARIANT_BOOL * pfIsUniqueKey) = 0;
    /// Is it part of a combined key.
    virtual HRESULT get_IsCombinedKey(VARIANT_BOOL * pfIsCombinedKey) = 0;
    /// Are environment variables expanded.
    virtual HRESULT get_IsExpanded(VARIANT_BOOL * pfIsExpanded) = 0;
    /// Validator name.
    virtual HRESULT get_ValidationType(BSTR * pbstrValidationType) = 0;
    /// Validator parameters.
    virtual HRESULT get_ValidationParameter(BSTR * pbstrValidationParameter) = 0;
    /// Reads metadata; ERROR_NOT_SUPPORTED.
    virtual HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) = 0;
    /// Case sensitivity, default FALSE.
    virtual HRESULT get_IsCaseSensitive(VARIANT_BOOL * pfIsCaseSensitive) = 0;
    /// Enum/flag members (docs name this PropertyValues).
    virtual HRESULT get_PossibleValues(IAppHostConstantValueCollection ** ppValues) = 0;
    /// Whether 'Infinite' is accepted.
    virtual HRESULT get_DoesAllowInfinite(VARIANT_BOOL * pfAllowInfinite) = 0;
    /// Stored encrypted or not.
    virtual HRESULT get_IsEncrypted(VARIANT_BOOL * pfIsEncrypted) = 0;
    /// Textual unit of time spans.
    virtual HRESULT get_TimeSpanFormat(BSTR * pbstrTimeSpanFormat) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostPropertySchemaCollection : public IUnknown
{
public:
    /// Number.
    virtual HRESULT get_Count(DWORD * pcCount) = 0;
    /// By index or name; ERROR_INVALID_INDEX.
    virtual HRESULT get_Item(VARIANT cIndex, IAppHostPropertySchema ** ppPropertySchema) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostConstantValue : public IUnknown
{
public:
    /// Enum/flag member name.
    virtual HRESULT get_Name(BSTR * pbstrName) = 0;
    /// Its number.
    virtual HRESULT get_Value(DWORD * pdwValue) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostConstantValueCollection : public IUnknown
{
public:
    /// Number of members.
    virtual HRESULT get_Count(DWORD * pcCount) = 0;
    /// Member by index or name; ERROR_INVALID_INDEX.
    virtual HRESULT get_Item(VARIANT cIndex, IAppHostConstantValue ** ppConstantValue) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostAdminManager : public IUnknown
{
public:
    /// Merged view of a section at a configuration path; referenced element for caller.
    virtual HRESULT GetAdminSection(BSTR bstrSectionName, BSTR bstrPath, IAppHostElement ** ppAdminSection) = 0;
    /// Reads a manager option by name; ERROR_NOT_SUPPORTED for unknown names.
    virtual HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) = 0;
    /// Sets a manager option by name (e.g. pathMapper, changeHandler, ignoreInvalidAttributes...).
    virtual HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) = 0;
    /// Access to raw configuration files.
    virtual HRESULT get_ConfigManager(IAppHostConfigManager ** ppConfigManager) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostWritableAdminManager : public IAppHostAdminManager
{
public:
    /// Writes pending edits to the commit path's file.
    virtual HRESULT CommitChanges() = 0;
    /// Path where edits go.
    virtual HRESULT get_CommitPath(BSTR * pbstrCommitPath) = 0;
    /// Chooses the path where edits go.
    virtual HRESULT put_CommitPath(BSTR bstrCommitPath) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostConfigManager : public IUnknown
{
public:
    /// Opens the file behind a config path.
    virtual HRESULT GetConfigFile(BSTR bstrConfigPath, IAppHostConfigFile ** ppConfigFile) = 0;
    /// Deepest ancestor path that really has configuration.
    virtual HRESULT GetUniqueConfigPath(BSTR bstrConfigPath, BSTR * pbstrUniquePath) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostConfigFile : public IUnknown
{
public:
    /// Config path the file stands for.
    virtual HRESULT get_ConfigPath(BSTR * pbstrConfigPath) = 0;
    /// Physical file path.
    virtual HRESULT get_FilePath(BSTR * pbstrFilePath) = 0;
    /// All location tags in the file.
    virtual HRESULT get_Locations(IAppHostConfigLocationCollection ** ppLocations) = 0;
    /// Section as written in this file only; ERROR_INVALID_DATA.
    virtual HRESULT GetAdminSection(BSTR bstrSectionName, BSTR bstrPath, IAppHostElement ** ppAdminSection) = 0;
    /// Reads a file option by name.
    virtual HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) = 0;
    /// Sets a file option by name.
    virtual HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) = 0;
    /// Not implemented by IIS.
    virtual HRESULT ClearInvalidSections() = 0;
    /// Root of configSections.
    virtual HRESULT get_RootSectionGroup(IAppHostSectionGroup ** ppSectionGroups) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostConfigLocation : public IUnknown
{
public:
    /// Path attribute of the location tag.
    virtual HRESULT get_Path(BSTR * pbstrLocationPath) = 0;
    /// Number of sections in it.
    virtual HRESULT get_Count(DWORD * pcCount) = 0;
    /// Section by index or name; ERROR_INVALID_INDEX.
    virtual HRESULT get_Item(VARIANT cIndex, IAppHostElement ** ppSection) = 0;
    /// Adds a section; ERROR_ALREADY_EXISTS / ERROR_INVALID_DATA.
    virtual HRESULT AddConfigSection(BSTR bstrSectionName, IAppHostElement ** ppAdminElement) = 0;
    /// Removes a section by index or name; ERROR_INVALID_INDEX.
    virtual HRESULT DeleteConfigSection(VARIANT cIndex) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostConfigLocationCollection : public IUnknown
{
public:
    /// Number of location tags.
    virtual HRESULT get_Count(DWORD * pcCount) = 0;
    /// Location by index or path.
    virtual HRESULT get_Item(VARIANT varIndex, IAppHostConfigLocation ** ppLocation) = 0;
    /// Adds a location tag; ERROR_ALREADY_EXISTS.
    virtual HRESULT AddLocation(BSTR bstrLocationPath, IAppHostConfigLocation ** ppNewLocation) = 0;
    /// Removes one; ERROR_INVALID_INDEX.
    virtual HRESULT DeleteLocation(VARIANT cIndex) = 0;
    /// Changes the path of one; ERROR_INVALID_INDEX.
    virtual HRESULT RenameLocation(VARIANT varIndex, BSTR bstrLocationPath) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostSectionGroup : public IUnknown
{
public:
    /// Number of sub-groups.
    virtual HRESULT get_Count(ULONG * pcSectionGroup) = 0;
    /// Sub-group by index or name.
    virtual HRESULT get_Item(VARIANT varIndex, IAppHostSectionGroup ** ppSectionGroup) = 0;
    /// Sections declared in the group.
    virtual HRESULT get_Sections(IAppHostSectionDefinitionCollection ** ppSections) = 0;
    /// Declares a sub-group.
    virtual HRESULT AddSectionGroup(BSTR bstrSectionGroupName, IAppHostSectionGroup ** ppSectionGroup) = 0;
    /// Removes a sub-group.
    virtual HRESULT DeleteSectionGroup(VARIANT varIndex) = 0;
    /// Name.
    virtual HRESULT get_Name(BSTR * pbstrName) = 0;
    /// Managed type text.
    virtual HRESULT get_Type(BSTR * pbstrType) = 0;
    /// Sets it.
    virtual HRESULT put_Type(BSTR bstrType) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostSectionDefinition : public IUnknown
{
public:
    /// Name.
    virtual HRESULT get_Name(BSTR * pbstrName) = 0;
    /// Managed handler type text.
    virtual HRESULT get_Type(BSTR * pbstrType) = 0;
    /// Sets it.
    virtual HRESULT put_Type(BSTR bstrType) = 0;
    /// "Allow" (default) or "Deny".
    virtual HRESULT get_OverrideModeDefault(BSTR * pbstrOverrideModeDefault) = 0;
    /// Sets it.
    virtual HRESULT put_OverrideModeDefault(BSTR bstrOverrideModeDefault) = 0;
    /// Where the section may be defined.
    virtual HRESULT get_AllowDefinition(BSTR * pbstrAllowDefinition) = 0;
    /// Sets it.
    virtual HRESULT put_AllowDefinition(BSTR bstrAllowDefinition) = 0;
    /// "true"/"false" as TEXT, not VARIANT_BOOL.
    virtual HRESULT get_AllowLocation(BSTR * pbstrAllowLocation) = 0;
    /// Sets it (text).
    virtual HRESULT put_AllowLocation(BSTR bstrAllowLocation) = 0;
    /// Managed-permission flag (absent from the docs).
    virtual HRESULT get_RequirePermission(VARIANT_BOOL * pfRequirePermission) = 0;
    /// Sets it.
    virtual HRESULT put_RequirePermission(VARIANT_BOOL pfRequirePermission) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostSectionDefinitionCollection : public IUnknown
{
public:
    /// Number.
    virtual HRESULT get_Count(ULONG * pcCount) = 0;
    /// By index or name.
    virtual HRESULT get_Item(VARIANT varIndex, IAppHostSectionDefinition ** ppConfigSection) = 0;
    /// Declares a section.
    virtual HRESULT AddSection(BSTR bstrSectionName, IAppHostSectionDefinition ** ppConfigSection) = 0;
    /// Removes a declaration.
    virtual HRESULT DeleteSection(VARIANT varIndex) = 0;
};

/// An extension implements it. COM reference counted.
class IAppHostPathMapper : public IUnknown
{
public:
    /// Client-implemented: may change the physical path chosen for a config path.
    virtual HRESULT MapPath(BSTR bstrConfigPath, BSTR bstrMappedPhysicalPath, BSTR * pbstrNewPhysicalPath) = 0;
};

/// An extension implements it. COM reference counted.
class IAppHostPathMapper2 : public IUnknown
{
public:
    /// As IAppHostPathMapper, plus an impersonation token out.
    virtual HRESULT MapPath(BSTR bstrConfigPath, BSTR bstrMappedPhysicalPath, BSTR * pbstrNewPhysicalPath, HANDLE * phImpersonationToken) = 0;
};

/// An extension implements it. COM reference counted.
class IAppHostChangeHandler : public IUnknown
{
public:
    /// Client-implemented: told that a section changed at a path; return S_OK.
    virtual HRESULT OnSectionChanges(BSTR bstrSectionName, BSTR bstrConfigPath) = 0;
};

/// The server implements it. COM reference counted.
class IAppHostMappingExtension : public IUnknown
{
public:
    /// Site name for an id.
    virtual HRESULT GetSiteNameFromSiteId(DWORD dwSiteId, BSTR * pbstrSiteName) = 0;
    /// Site id for a name.
    virtual HRESULT GetSiteIdFromSiteName(BSTR bstrSiteName, DWORD * pdwSiteId) = 0;
    /// Site element for an id.
    virtual HRESULT GetSiteElementFromSiteId(DWORD dwSiteId, IAppHostElement ** ppSiteElement) = 0;
    /// Maps site + virtual path to physical path, virtual directory and application elements.
    virtual HRESULT MapPath(BSTR bstrSiteName, BSTR bstrVirtualPath, BSTR * pbstrPhysicalPath, IAppHostElement ** ppVirtualDirectoryElement, IAppHostElement ** ppApplicationElement) = 0;
};

/// An extension implements it. COM reference counted.
class IAppHostElementExtension : public IUnknown
{
public:
    /// Extension callback: fills an element on read.
    virtual HRESULT ProvideElement(IAppHostElement * pNewElement) = 0;
};

/// An extension implements it. COM reference counted.
class IAppHostPropertyExtension : public IUnknown
{
public:
    /// Extension callback: supplies a property on read.
    virtual HRESULT ProvideGetProperty(IAppHostElement * pElement, IAppHostProperty * pProperty) = 0;
};

/// An extension implements it. COM reference counted.
class IAppHostMethodExtension : public IUnknown
{
public:
    /// Extension callback that performs a method call.
    virtual HRESULT ProvideMethod(IAppHostMethod * pMethod, IAppHostMethodInstance * pMethodInstance, IAppHostElement * pElement) = 0;
};

SLUICEGATE_IID(IAppHostMethodSchema, 0x2d9915fb, 0x9d42, 0x4328, 0xb7, 0x82, 0x1b, 0x46, 0x81, 0x9f, 0xab, 0x9e)
SLUICEGATE_IID(IAppHostMethod, 0x7883ca1c, 0x1112, 0x4447, 0x84, 0xc3, 0x52, 0xfb, 0xeb, 0x38, 0x06, 0x9d)
SLUICEGATE_IID(IAppHostMethodInstance, 0xb80f3c42, 0x60e0, 0x4ae0, 0x90, 0x07, 0xf5, 0x28, 0x52, 0xd3, 0xdb, 0xed)
SLUICEGATE_IID(IAppHostMethodCollection, 0xd6c7cd8f, 0xbb8d, 0x4f96, 0xb5, 0x91, 0xd3, 0xa5, 0xf1, 0x32, 0x02, 0x69)
SLUICEGATE_IID(IAppHostElement, 0x64ff8ccc, 0xb287, 0x4dae, 0xb0, 0x8a, 0xa7, 0x2c, 0xbf, 0x45, 0xf4, 0x53)
SLUICEGATE_IID(IAppHostElementCollection, 0xc8550bff, 0x5281, 0x4b1e, 0xac, 0x34, 0x99, 0xb6, 0xfa, 0x38, 0x46, 0x4d)
SLUICEGATE_IID(IAppHostChildElementCollection, 0x08a90f5f, 0x0702, 0x48d6, 0xb4, 0x5f, 0x02, 0xa9, 0x88, 0x5a, 0x97, 0x68)
SLUICEGATE_IID(IAppHostProperty, 0xed35f7a1, 0x5024, 0x4e7b, 0xa4, 0x4d, 0x07, 0xdd, 0xaf, 0x4b, 0x52, 0x4d)
SLUICEGATE_IID(IAppHostPropertyCollection, 0x0191775e, 0xbcff, 0x445a, 0xb4, 0xf4, 0x3b, 0xdd, 0xa5, 0x4e, 0x28, 0x16)
SLUICEGATE_IID(IAppHostConfigException, 0x4dfa1df3, 0x8900, 0x4bc7, 0xbb, 0xb5, 0xd1, 0xa4, 0x58, 0xc5, 0x24, 0x10)
SLUICEGATE_IID(IAppHostPropertyException, 0xeafe4895, 0xa929, 0x41ea, 0xb1, 0x4d, 0x61, 0x3e, 0x23, 0xf6, 0x2b, 0x71)
SLUICEGATE_IID(IAppHostElementSchema, 0xef13d885, 0x642c, 0x4709, 0x99, 0xec, 0xb8, 0x95, 0x61, 0xc6, 0xbc, 0x69)
SLUICEGATE_IID(IAppHostElementSchemaCollection, 0x0344cdda, 0x151e, 0x4cbf, 0x82, 0xda, 0x66, 0xae, 0x61, 0xe9, 0x77, 0x54)
SLUICEGATE_IID(IAppHostCollectionSchema, 0xde095db1, 0x5368, 0x4d11, 0x81, 0xf6, 0xef, 0xef, 0x61, 0x9b, 0x7b, 0xcf)
SLUICEGATE_IID(IAppHostPropertySchema, 0x450386db, 0x7409, 0x4667, 0x93, 0x5e, 0x38, 0x4d, 0xbb, 0xee, 0x2a, 0x9e)
SLUICEGATE_IID(IAppHostPropertySchemaCollection, 0x8bed2c68, 0xa5fb, 0x4b28, 0x85, 0x81, 0xa0, 0xdc, 0x52, 0x67, 0x41, 0x9f)
SLUICEGATE_IID(IAppHostConstantValue, 0x0716caf8, 0x7d05, 0x4a46, 0x80, 0x99, 0x77, 0x59, 0x4b, 0xe9, 0x13, 0x94)
SLUICEGATE_IID(IAppHostConstantValueCollection, 0x5b5a68e6, 0x8b9f, 0x45e1, 0x81, 0x99, 0xa9, 0x5f, 0xfc, 0xcd, 0xff, 0xff)
SLUICEGATE_IID(IAppHostAdminManager, 0x9be77978, 0x73ed, 0x4a9a, 0x87, 0xfd, 0x13, 0xf0, 0x9f, 0xec, 0x1b, 0x13)
SLUICEGATE_IID(IAppHostWritableAdminManager, 0xfa7660f6, 0x7b3f, 0x4237, 0xa8, 0xbf, 0xed, 0x0a, 0xd0, 0xdc, 0xbb, 0xd9)
SLUICEGATE_IID(IAppHostConfigManager, 0x8f6d760f, 0xf0cb, 0x4d69, 0xb5, 0xf6, 0x84, 0x8b, 0x33, 0xe9, 0xbd, 0xc6)
SLUICEGATE_IID(IAppHostConfigFile, 0xada4e6fb, 0xe025, 0x401e, 0xa5, 0xd0, 0xc3, 0x13, 0x4a, 0x28, 0x1f, 0x07)
SLUICEGATE_IID(IAppHostConfigLocation, 0x370af178, 0x7758, 0x4dad, 0x81, 0x46, 0x73, 0x91, 0xf6, 0xe1, 0x85, 0x85)
SLUICEGATE_IID(IAppHostConfigLocationCollection, 0x832a32f7, 0xb3ea, 0x4b8c, 0xb2, 0x60, 0x9a, 0x29, 0x23, 0x00, 0x11, 0x84)
SLUICEGATE_IID(IAppHostSectionGroup, 0x0dd8a158, 0xebe6, 0x4008, 0xa1, 0xd9, 0xb7, 0xec, 0xc8, 0xf1, 0x10, 0x4b)
SLUICEGATE_IID(IAppHostSectionDefinition, 0xc5c04795, 0x321c, 0x4014, 0x8f, 0xd6, 0xd4, 0x46, 0x58, 0x79, 0x93, 0x93)
SLUICEGATE_IID(IAppHostSectionDefinitionCollection, 0xb7d381ee, 0x8860, 0x47a1, 0x8a, 0xf4, 0x1f, 0x33, 0xb2, 0xb1, 0xf3, 0x25)
SLUICEGATE_IID(IAppHostPathMapper, 0xe7927575, 0x5cc3, 0x403b, 0x82, 0x2e, 0x32, 0x8a, 0x6b, 0x90, 0x4b, 0xee)
SLUICEGATE_IID(IAppHostPathMapper2, 0x0f80e901, 0x8f4c, 0x449a, 0xbf, 0x90, 0x13, 0xd5, 0xd0, 0x82, 0xf1, 0x87)
SLUICEGATE_IID(IAppHostChangeHandler, 0x09829352, 0x87c2, 0x418d, 0x8d, 0x79, 0x41, 0x33, 0x96, 0x9a, 0x48, 0x9d)
SLUICEGATE_IID(IAppHostMappingExtension, 0x31a83ea0, 0xc0e4, 0x4a2c, 0x8a, 0x01, 0x35, 0x3c, 0xc2, 0xa4, 0xc6, 0x0a)
SLUICEGATE_IID(IAppHostElementExtension, 0x518eb37d, 0x1ff4, 0x42dd, 0x86, 0xc3, 0x31, 0x40, 0xbc, 0x35, 0xb8, 0x23)
SLUICEGATE_IID(IAppHostPropertyExtension, 0x88e220f3, 0x33e8, 0x4534, 0xaf, 0xac, 0xb4, 0xa9, 0x8e, 0xcc, 0xf9, 0xae)
SLUICEGATE_IID(IAppHostMethodExtension, 0x70184ac9, 0x7673, 0x4770, 0x96, 0xb1, 0x44, 0x5c, 0xe0, 0x35, 0xcf, 0x70)
DEFINE_GUID(IID_IAppHostMethodSchema, 0x2d9915fb, 0x9d42, 0x4328, 0xb7, 0x82, 0x1b, 0x46, 0x81, 0x9f, 0xab, 0x9e);
DEFINE_GUID(IID_IAppHostMethod, 0x7883ca1c, 0x1112, 0x4447, 0x84, 0xc3, 0x52, 0xfb, 0xeb, 0x38, 0x06, 0x9d);
DEFINE_GUID(IID_IAppHostMethodInstance, 0xb80f3c42, 0x60e0, 0x4ae0, 0x90, 0x07, 0xf5, 0x28, 0x52, 0xd3, 0xdb, 0xed);
DEFINE_GUID(IID_IAppHostMethodCollection, 0xd6c7cd8f, 0xbb8d, 0x4f96, 0xb5, 0x91, 0xd3, 0xa5, 0xf1, 0x32, 0x02, 0x69);
DEFINE_GUID(IID_IAppHostElement, 0x64ff8ccc, 0xb287, 0x4dae, 0xb0, 0x8a, 0xa7, 0x2c, 0xbf, 0x45, 0xf4, 0x53);
DEFINE_GUID(IID_IAppHostElementCollection, 0xc8550bff, 0x5281, 0x4b1e, 0xac, 0x34, 0x99, 0xb6, 0xfa, 0x38, 0x46, 0x4d);
DEFINE_GUID(IID_IAppHostChildElementCollection, 0x08a90f5f, 0x0702, 0x48d6, 0xb4, 0x5f, 0x02, 0xa9, 0x88, 0x5a, 0x97, 0x68);
DEFINE_GUID(IID_IAppHostProperty, 0xed35f7a1, 0x5024, 0x4e7b, 0xa4, 0x4d, 0x07, 0xdd, 0xaf, 0x4b, 0x52, 0x4d);
DEFINE_GUID(IID_IAppHostPropertyCollection, 0x0191775e, 0xbcff, 0x445a, 0xb4, 0xf4, 0x3b, 0xdd, 0xa5, 0x4e, 0x28, 0x16);
DEFINE_GUID(IID_IAppHostConfigException, 0x4dfa1df3, 0x8900, 0x4bc7, 0xbb, 0xb5, 0xd1, 0xa4, 0x58, 0xc5, 0x24, 0x10);
DEFINE_GUID(IID_IAppHostPropertyException, 0xeafe4895, 0xa929, 0x41ea, 0xb1, 0x4d, 0x61, 0x3e, 0x23, 0xf6, 0x2b, 0x71);
DEFINE_GUID(IID_IAppHostElementSchema, 0xef13d885, 0x642c, 0x4709, 0x99, 0xec, 0xb8, 0x95, 0x61, 0xc6, 0xbc, 0x69);
DEFINE_GUID(IID_IAppHostElementSchemaCollection, 0x0344cdda, 0x151e, 0x4cbf, 0x82, 0xda, 0x66, 0xae, 0x61, 0xe9, 0x77, 0x54);
DEFINE_GUID(IID_IAppHostCollectionSchema, 0xde095db1, 0x5368, 0x4d11, 0x81, 0xf6, 0xef, 0xef, 0x61, 0x9b, 0x7b, 0xcf);
DEFINE_GUID(IID_IAppHostPropertySchema, 0x450386db, 0x7409, 0x4667, 0x93, 0x5e, 0x38, 0x4d, 0xbb, 0xee, 0x2a, 0x9e);
DEFINE_GUID(IID_IAppHostPropertySchemaCollection, 0x8bed2c68, 0xa5fb, 0x4b28, 0x85, 0x81, 0xa0, 0xdc, 0x52, 0x67, 0x41, 0x9f);
DEFINE_GUID(IID_IAppHostConstantValue, 0x0716caf8, 0x7d05, 0x4a46, 0x80, 0x99, 0x77, 0x59, 0x4b, 0xe9, 0x13, 0x94);
DEFINE_GUID(IID_IAppHostConstantValueCollection, 0x5b5a68e6, 0x8b9f, 0x45e1, 0x81, 0x99, 0xa9, 0x5f, 0xfc, 0xcd, 0xff, 0xff);
DEFINE_GUID(IID_IAppHostAdminManager, 0x9be77978, 0x73ed, 0x4a9a, 0x87, 0xfd, 0x13, 0xf0, 0x9f, 0xec, 0x1b, 0x13);
DEFINE_GUID(IID_IAppHostWritableAdminManager, 0xfa7660f6, 0x7b3f, 0x4237, 0xa8, 0xbf, 0xed, 0x0a, 0xd0, 0xdc, 0xbb, 0xd9);
DEFINE_GUID(IID_IAppHostConfigManager, 0x8f6d760f, 0xf0cb, 0x4d69, 0xb5, 0xf6, 0x84, 0x8b, 0x33, 0xe9, 0xbd, 0xc6);
DEFINE_GUID(IID_IAppHostConfigFile, 0xada4e6fb, 0xe025, 0x401e, 0xa5, 0xd0, 0xc3, 0x13, 0x4a, 0x28, 0x1f, 0x07);
DEFINE_GUID(IID_IAppHostConfigLocation, 0x370af178, 0x7758, 0x4dad, 0x81, 0x46, 0x73, 0x91, 0xf6, 0xe1, 0x85, 0x85);
DEFINE_GUID(IID_IAppHostConfigLocationCollection, 0x832a32f7, 0xb3ea, 0x4b8c, 0xb2, 0x60, 0x9a, 0x29, 0x23, 0x00, 0x11, 0x84);
DEFINE_GUID(IID_IAppHostSectionGroup, 0x0dd8a158, 0xebe6, 0x4008, 0xa1, 0xd9, 0xb7, 0xec, 0xc8, 0xf1, 0x10, 0x4b);
DEFINE_GUID(IID_IAppHostSectionDefinition, 0xc5c04795, 0x321c, 0x4014, 0x8f, 0xd6, 0xd4, 0x46, 0x58, 0x79, 0x93, 0x93);
DEFINE_GUID(IID_IAppHostSectionDefinitionCollection, 0xb7d381ee, 0x8860, 0x47a1, 0x8a, 0xf4, 0x1f, 0x33, 0xb2, 0xb1, 0xf3, 0x25);
DEFINE_GUID(IID_IAppHostPathMapper, 0xe7927575, 0x5cc3, 0x403b, 0x82, 0x2e, 0x32, 0x8a, 0x6b, 0x90, 0x4b, 0xee);
DEFINE_GUID(IID_IAppHostPathMapper2, 0x0f80e901, 0x8f4c, 0x449a, 0xbf, 0x90, 0x13, 0xd5, 0xd0, 0x82, 0xf1, 0x87);
DEFINE_GUID(IID_IAppHostChangeHandler, 0x09829352, 0x87c2, 0x418d, 0x8d, 0x79, 0x41, 0x33, 0x96, 0x9a, 0x48, 0x9d);
DEFINE_GUID(IID_IAppHostMappingExtension, 0x31a83ea0, 0xc0e4, 0x4a2c, 0x8a, 0x01, 0x35, 0x3c, 0xc2, 0xa4, 0xc6, 0x0a);
DEFINE_GUID(IID_IAppHostElementExtension, 0x518eb37d, 0x1ff4, 0x42dd, 0x86, 0xc3, 0x31, 0x40, 0xbc, 0x35, 0xb8, 0x23);
DEFINE_GUID(IID_IAppHostPropertyExtension, 0x88e220f3, 0x33e8, 0x4534, 0xaf, 0xac, 0xb4, 0xa9, 0x8e, 0xcc, 0xf9, 0xae);
DEFINE_GUID(IID_IAppHostMethodExtension, 0x70184ac9, 0x7673, 0x4770, 0x96, 0xb1, 0x44, 0x5c, 0xe0, 0x35, 0xcf, 0x70);
/// Microsoft.ApplicationHost.AdminManager
class AppHostAdminManager;
SLUICEGATE_IID(AppHostAdminManager, 0x228fb8f7, 0xfb53, 0x4fd5, 0x8c, 0x7b, 0xff, 0x59, 0xde, 0x60, 0x6c, 0x5b)
DEFINE_GUID(CLSID_AppHostAdminManager, 0x228fb8f7, 0xfb53, 0x4fd5, 0x8c, 0x7b, 0xff, 0x59, 0xde, 0x60, 0x6c, 0x5b);
/// Microsoft.ApplicationHost.WritableAdminManager
class AppHostWritableAdminManager;
SLUICEGATE_IID(AppHostWritableAdminManager, 0x2b72133b, 0x3f5b, 0x4602, 0x89, 0x52, 0x80, 0x35, 0x46, 0xce, 0x33, 0x44)
DEFINE_GUID(CLSID_AppHostWritableAdminManager, 0x2b72133b, 0x3f5b, 0x4602, 0x89, 0x52, 0x80, 0x35, 0x46, 0xce, 0x33, 0x44);
