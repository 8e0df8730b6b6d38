// Two files that include every header twice link into one program: no definition is duplicated.
#include "every_header.h"

#include "every_header.h"

const GUID *guid_of_b();

int main()
{
    using namespace std;
    // The templates that stand for the min and max macros do not fight with those of the library.
    bool smaller = min(1, 2) == 1 && max(1L, 2) == 2;
    return smaller && *guid_of_b() == GUID_IIS_WWW_SERVER_TRACE_PROVIDER ? 0 : 1;
}
