"""The words of docs/performance.md around its tables."""

PAGE = """# Performance

Written by `make bench ARGS=--doc`, `make bench ARGS="--big --doc"` and `make bench-peers ARGS=--doc`; not by hand.
{when}.
{versions}.

{table}

Each line was measured in turn with its limit, on one machine, server and laptop side by side over loopback; the median
is shown, with the least and the most.  Seconds move from run to run and machine to machine: only the figures in the
fourth column, each from one run, may be compared.  {missing}

`make bench ARGS=--compare` measures anew and says which workloads take 1.5 times as much of their limit as here; it
ends with 1 when any does.  (`make bench --compare` cannot be: `make` keeps what begins with `--` for itself.)

## Beside others

The same bodies and the same work by turns, each with a server on loopback.  **What they do is less:** they store plain
documents that anybody with the file or the server can read, with no signature, no keys and no check of who may; feltapp
seals and signs each revision and its server judges each one.  PouchDB's store asks for no fsync.  The
made-up texts are alike: whoever packs many plain ones together makes them far smaller on the wire than real ones would
be, and sealed ones cannot be packed together.  Kinto's processor time is without PostgreSQL's.

{peers}

## Large

`make bench ARGS=--big`: many years on one laptop, a whole city at sentral, and more and more laptops at once.

{large}

## On paper: all of Norway

{norway}

## Where the time goes
- **A first sync** costs about ten times a bare insert in processor time: of 130 µs a revision, 20 to make a
  decompressor (two CPUID instructions, which a virtual machine traps: on a plain laptop nothing), 55 to open, read and
  work out its row, 35 for that row with its indexes and the revision with its own, 15 to commit; a bare insert is 13.
  Rows are worked out before a page counts as here because every list shows them (ADR 0008): of what is left, half is
  Python's.
- **A push** waits for sentral to check each signature, 0.1 ms each on one core, before it gives a receipt.

## What is measured
- **Data**: {revisions} revisions about {brukere} made-up brukere, five years each, about {size} B of Norwegian text
  before packing.  Two mapper each.  Everything is sealed, signed and stored as in the product; sentral is a process of
  its own.
- **Start**: until Qt says that the first picture has been flushed to the screen (a virtual one where there is Xvfb).
  In processor time an empty window takes 120 ms and the lock screen twice that.  Of the difference some 45 ms are
  classes and enums of Qt that any window with fields needs, 7 ms the system's fonts, 35 ms our modules, the rest the
  window and its picture: 1.25 times is not to be had from Python.
- **Unlock**: from the passphrase on the session's pipe until the list of brukere has lines; the session is warm.
- **First sync**: manifest, keys and all rows, until each is durable and all lists are right.  Signatures are checked
  behind, before anything is shown as signed, and are not in this figure.  *Search complete* goes on in the turns of 40
  records that the window uses.  *Today's people*: until the last row about them is durable.
- **Push**: sealed revisions put into the store and the outbox journal, their lists worked out, sent, and receipted.
  Sealing is in *save*.
- **Save**: everything the window waits for when somebody signs.  Three waits for the disk, each against another loss
  (docs/adr/0008), are three times the limit by themselves; the form's rules, seal, signature and lists are the rest.
- **Stalls**: a whole window, worked by a program; after each thing done, how late its loop came at most to a timer that
  is due every four milliseconds.  Writing: ten keys a second in a note, drafts kept meanwhile.
- **While it fills**: five years of a whole team, 150 revisions about each, come down to the product's window.  A click
  or a key, until what came of it has been drawn; a frame of scrolling, from when a screen of 60 Hz asks for it until
  it is drawn, late after a sixtieth of a second.
- **Bytes**: the wire's after its own compression; the row's with its share of indexes and pages.  The laptop's file
  less its rows is view and search.  At sentral: its whole database over the revisions in it.
- **Forms**: from when a form's data is there until its first picture is on the screen; an answer, from the key until
  the picture after it, conditions, sums and calculations worked out; a stall, the longest turn of the window's loop
  until the whole section is drawn.  Offscreen draws in memory only.
- **Rush hour**: 200 laptops in teams of 20, each with its own device and keys, through the product's client, all from
  one process: the time holds the clients' cost too.  Each asks for the manifest, sends 20, asks what moved and fetches
  50.  One that sentral tells to come again does so after as long as it was told, and is counted; one that is refused
  anything ends the measurement.
- **Memory**: a process that opens a profile as a session does; the peak is the system's own figure.
"""
