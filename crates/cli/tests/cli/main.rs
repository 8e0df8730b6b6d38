//! The command as its users meet it: the real binary, real files, real C++ modules, real sockets.

mod administer;
mod appcmd;
mod bad_input;
mod bad_module;
mod configuration;
mod crash;
mod events;
mod explain;
mod files;
mod help;
mod log_data;
mod new_module;
mod ready;
mod reload_under_load;
mod rsca;
mod run;
mod runtime;
mod serve;
mod serving;
mod stop;
mod try_module;
