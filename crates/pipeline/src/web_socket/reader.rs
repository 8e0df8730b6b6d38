//! Frames on their way in, without I/O: fragments of messages and control frames out of bytes (RFC 6455 section 5).

use super::close::CloseStatus;
use super::deflate::{Inflater, TAIL};
use super::frame::{FrameHeader, Opcode, unmask};
use super::utf8::Utf8Check;
use super::violation::Violation;

/// Frames of one message that carry nothing, before it counts as a flood (threat W06).
const EMPTY_FRAMES_MAX: u32 = 1000;
/// Compressed bytes that are unmasked at a time.
const SCRATCH_BYTES: usize = 4096;

/// A part of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// Bytes of it in the buffer.
    pub length: usize,
    /// True for text, false for binary data.
    pub is_text: bool,
    /// True if the message ends here.
    pub is_final: bool,
}

/// What a step found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The input is used up as far as it goes; what is left of it begins a frame header.
    More,
    Data(Fragment),
    Ping(Vec<u8>),
    Pong,
    Close(CloseStatus),
}

struct Message {
    is_text: bool,
    is_compressed: bool,
    empty_frames: u32,
}

struct Frame {
    header: FrameHeader,
    /// Payload bytes that have been taken.
    taken: u64,
}

impl Frame {
    /// Takes from `input` what belongs to this frame, at most `room` bytes, without its mask.
    fn take<'a>(&mut self, input: &'a mut [u8], room: usize) -> &'a [u8] {
        let left = self.header.length - self.taken;
        let length = usize::try_from(left)
            .unwrap_or(usize::MAX)
            .min(input.len())
            .min(room);
        let bytes = &mut input[..length];
        unmask(bytes, self.header.mask, self.taken);
        self.taken += length as u64;
        bytes
    }

    const fn is_over(&self) -> bool {
        self.taken == self.header.length
    }
}

/// The state between bytes.
#[derive(Default)]
pub(crate) struct Reader {
    frame: Option<Frame>,
    message: Option<Message>,
    /// Payload of the control frame that is coming in.
    control: Vec<u8>,
    utf8: Utf8Check,
    inflater: Option<Inflater>,
    /// Compressed bytes without their mask that the inflater has not taken.
    scratch: Vec<u8>,
    /// The end of a compressed message is in `scratch`.
    tail_given: bool,
}

impl Reader {
    /// A reader; with `inflater` if compression was agreed on.
    pub(crate) fn new(inflater: Option<Inflater>) -> Self {
        Self {
            inflater,
            ..Self::default()
        }
    }

    /// Goes on with `input` up to the next thing to report; message bytes go to `output`, which is not empty. Says how many
    /// bytes of the input were taken.
    pub(crate) fn step(
        &mut self,
        input: &mut [u8],
        output: &mut [u8],
    ) -> Result<(usize, Step), Violation> {
        let mut used = 0;
        loop {
            let Some(frame) = &mut self.frame else {
                let Some((header, size)) =
                    FrameHeader::parse(&input[used..], self.inflater.is_some())?
                else {
                    return Ok((used, Step::More));
                };
                used += size;
                self.begin(header)?;
                continue;
            };
            if frame.header.opcode.is_control() {
                let bytes = frame.take(&mut input[used..], usize::MAX);
                used += bytes.len();
                self.control.extend_from_slice(bytes);
                if !frame.is_over() {
                    return Ok((used, Step::More));
                }
                let opcode = frame.header.opcode;
                self.frame = None;
                let body = std::mem::take(&mut self.control);
                let step = match opcode {
                    Opcode::Ping => Step::Ping(body),
                    Opcode::Close => Step::Close(CloseStatus::parse(&body)?),
                    _ => Step::Pong,
                };
                return Ok((used, step));
            }
            let (is_text, is_compressed) = match &self.message {
                Some(message) => (message.is_text, message.is_compressed),
                None => return Ok((used, Step::More)),
            };
            let found = if is_compressed {
                self.inflated(input, &mut used, output)?
            } else {
                self.plain(input, &mut used, output)
            };
            let Some((length, is_final)) = found else {
                if self.frame.is_some() {
                    return Ok((used, Step::More));
                }
                // A frame of the message is over and gave nothing: on to the next one.
                continue;
            };
            if is_text && !self.utf8.push(&output[..length]) {
                return Err(Violation::text());
            }
            if is_final {
                self.message = None;
                if is_text && !self.utf8.end() {
                    return Err(Violation::text());
                }
            }
            return Ok((
                used,
                Step::Data(Fragment {
                    length,
                    is_text,
                    is_final,
                }),
            ));
        }
    }

    fn begin(&mut self, header: FrameHeader) -> Result<(), Violation> {
        match header.opcode {
            Opcode::Text | Opcode::Binary => {
                if self.message.is_some() {
                    return Err(Violation::protocol("a message inside another one"));
                }
                self.message = Some(Message {
                    is_text: header.opcode == Opcode::Text,
                    is_compressed: header.is_compressed,
                    empty_frames: 0,
                });
            }
            Opcode::Continuation if self.message.is_none() => {
                return Err(Violation::protocol("the continuation of nothing"));
            }
            _ => {}
        }
        if let Some(message) = &mut self.message
            && !header.opcode.is_control()
            && header.length == 0
        {
            message.empty_frames += 1;
            if message.empty_frames > EMPTY_FRAMES_MAX {
                return Err(Violation {
                    code: 1008,
                    what: "too many empty fragments",
                });
            }
        }
        self.frame = Some(Frame { header, taken: 0 });
        Ok(())
    }

    /// Data of an uncompressed message: its length and whether it is the end. `None` if there is none now.
    fn plain(
        &mut self,
        input: &mut [u8],
        used: &mut usize,
        output: &mut [u8],
    ) -> Option<(usize, bool)> {
        let frame = self.frame.as_mut()?;
        let bytes = frame.take(&mut input[*used..], output.len());
        let length = bytes.len();
        output[..length].copy_from_slice(bytes);
        *used += length;
        let is_over = frame.is_over();
        let is_final = is_over && frame.header.is_final;
        if is_over {
            self.frame = None;
        }
        (length > 0 || is_final).then_some((length, is_final))
    }

    /// As [`Reader::plain`] for a compressed message.
    fn inflated(
        &mut self,
        input: &mut [u8],
        used: &mut usize,
        output: &mut [u8],
    ) -> Result<Option<(usize, bool)>, Violation> {
        loop {
            let (Some(frame), Some(inflater)) = (&mut self.frame, &mut self.inflater) else {
                return Ok(None);
            };
            if self.scratch.is_empty() {
                let bytes = frame.take(&mut input[*used..], SCRATCH_BYTES);
                *used += bytes.len();
                self.scratch.extend_from_slice(bytes);
                if self.scratch.is_empty()
                    && frame.is_over()
                    && frame.header.is_final
                    && !self.tail_given
                {
                    self.scratch.extend_from_slice(&TAIL);
                    self.tail_given = true;
                }
            }
            // Without input too: what did not fit into the former output comes now.
            let (taken, made) = inflater.inflate(&self.scratch, output)?;
            self.scratch.drain(..taken);
            if made > 0 {
                return Ok(Some((made, false)));
            }
            if taken > 0 {
                continue;
            }
            if !self.scratch.is_empty() {
                return Err(Violation::protocol("compressed data that goes nowhere"));
            }
            if !frame.is_over() {
                if *used == input.len() {
                    return Ok(None);
                }
                continue;
            }
            if !frame.header.is_final {
                self.frame = None;
                return Ok(None);
            }
            if self.tail_given {
                self.tail_given = false;
                inflater.end_message();
                self.frame = None;
                return Ok(Some((0, true)));
            }
        }
    }
}

#[cfg(test)]
mod tests;
