// What was wrong with a call that the configuration refused.
#pragma once

#include <unknwn.h>

EXTERN_C_START
/// The details of the last call of a configuration interface on this thread that failed because of the configuration, once:
/// an object that answers for IAppHostConfigException, and for IAppHostPropertyException when a value was refused. S_FALSE and
/// null when there are none.
HRESULT SluicegateGetConfigException(IUnknown **exception);
EXTERN_C_END
