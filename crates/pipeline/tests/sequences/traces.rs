//! Section 7.6 and freb section 4: what traces tell of a request, and in which order.

use crate::check;

#[test]
fn a_trace_stands_around_the_request() {
    // freb section 4
    check(
        "a: Begin\n! traces(GENERAL_REQUEST_S+GENERAL_REQUEST_END+NOTIFY)",
        "[GENERAL_REQUEST_START SiteId=1 AppPoolId=MemoryPool ConnId=0 RawConnId=0 RequestURL=/ RequestVerb=GET]
         [NOTIFY_MODULE_START ModuleName=a Notification=1 fIsPostNotification=false] a.Begin
         [NOTIFY_MODULE_END ModuleName=a Notification=1 fIsPostNotificationEvent=false NotificationStatus=0]
         send:200+0
         [GENERAL_REQUEST_END BytesSent=0 BytesReceived=0 HttpStatus=200 HttpSubStatus=0] done",
    );
}

#[test]
fn a_completion_stands_between_start_and_end() {
    // R115
    check(
        "a: Begin = post(7) pending, ~Begin\n! traces(NOTIFY)",
        "[NOTIFY_MODULE_START ModuleName=a Notification=1 fIsPostNotification=false] a.Begin |
         [NOTIFY_MODULE_COMPLETION ModuleName=a Notification=1 fIsPostNotificationEvent=false CompletionBytes=7
          ErrorCode=0] a~Begin:7
         [NOTIFY_MODULE_END ModuleName=a Notification=1 fIsPostNotificationEvent=false NotificationStatus=0]
         send:200+0 done",
    );
}

#[test]
fn whoever_sets_an_error_status_is_named() {
    // R72
    check(
        "a: Begin\nb: PostAuthorize = status(403.4)\n! traces(MODULE_SET)",
        "a.Begin b.PostAuthorize
         [MODULE_SET_RESPONSE_ERROR_STATUS ModuleName=b Notification=4 HttpStatus=403 HttpReason=Forbidden
          HttpSubStatus=4 ErrorCode=0 ConfigExceptionInfo=] send:403+0 done",
    );
}

#[test]
fn whoever_sets_another_status_is_named() {
    // R72
    check(
        "a: Begin\nb: Begin = status(201)\n! traces(MODULE_SET)",
        "a.Begin b.Begin
         [MODULE_SET_RESPONSE_SUCCESS_STATUS ModuleName=b Notification=1 HttpStatus=201 HttpReason=Created]
         send:201+0 done",
    );
}

#[test]
fn what_a_url_maps_to_and_the_entities_are_told() {
    check(
        "a: Begin = read(9) write(abc)\n! body(hello) root(/r) traces(GENERAL_GET+GENERAL_REQUEST_ENTITY+GENERAL_RESPONSE_E)",
        "[GENERAL_GET_URL_METADATA PhysicalPath=/r/ AccessPerms=4294967295]
         a.Begin [GENERAL_REQUEST_ENTITY Buffer=hello] read:hello
         [GENERAL_RESPONSE_ENTITY_BUFFER Buffer=abc] send:200+3 done",
    );
}

#[test]
fn a_send_and_a_read_are_told_with_their_bytes() {
    check(
        "a: Begin = read(9) write(abc) flush-more\nb: Send\n! body(hello) traces(GENERAL_READ+GENERAL_FLUSH+GENERAL_REQUEST_END)",
        "a.Begin [GENERAL_READ_ENTITY_START] [GENERAL_READ_ENTITY_END BytesReceived=5 ErrorCode=0] read:hello
         b.Send [GENERAL_FLUSH_RESPONSE_START] send:200+3...
         [GENERAL_FLUSH_RESPONSE_END BytesSent=3 ErrorCode=0]
         b.Send [GENERAL_FLUSH_RESPONSE_START] send:0 [GENERAL_FLUSH_RESPONSE_END BytesSent=0 ErrorCode=0]
         [GENERAL_REQUEST_END BytesSent=3 BytesReceived=5 HttpStatus=200 HttpSubStatus=0] done",
    );
}

#[test]
fn a_changed_url_and_a_user_are_told() {
    check(
        "a: Begin = url(/other), Authenticate = user(ann)\n! traces(URL_CHANGED+USER_SET)",
        // The host of this test begins with the anonymous user.
        "[USER_SET AuthType= UserName= SupportsIsInRole=true]
         a.Begin [URL_CHANGED OldUrl=/ NewUrl=/other] a.Authenticate
         [USER_SET AuthType=Basic UserName=ann SupportsIsInRole=true] send:200+0 done",
    );
}
