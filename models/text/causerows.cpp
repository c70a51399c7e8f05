// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/causerows.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace plumbline::models {

namespace {

using causes::Cause;

/// In the order of the enumeration.
constexpr CauseRow rows[] = {
    {Cause::KernelUpdate, QT_TRANSLATE_NOOP("Cause", "Kernel update"),
     QT_TRANSLATE_NOOP("Cause", "Another Linux kernel was started, and what names it changed with it."),
     QT_TRANSLATE_NOOP(
         "Cause", "The kernel decides over everything that runs after it. An update replaces it as a whole."),
     QT_TRANSLATE_NOOP("Cause",
                       "Was a kernel installed on this machine lately, and is this its version? Do other "
                       "machines with the same updates show the same digests?"),
     QT_TRANSLATE_NOOP("Cause",
                       "Accept it if the update was planned and version and signer are the expected ones.")},
    {Cause::InitramfsRebuild, QT_TRANSLATE_NOOP("Cause", "Initramfs rebuilt"),
     QT_TRANSLATE_NOOP("Cause",
                       "The kernel is the same, but the file system that it starts with is another one."),
     QT_TRANSLATE_NOOP("Cause",
                       "The initramfs opens the disks and starts the system. It is made on the machine and "
                       "nobody signs it: whoever may write to the boot partition can change it."),
     QT_TRANSLATE_NOOP("Cause",
                       "Was a package installed that rebuilds it, or its configuration changed? Rebuild it "
                       "and compare the digests."),
     QT_TRANSLATE_NOOP("Cause",
                       "Accept it if you know what rebuilt it. Otherwise rebuild it from packages that you "
                       "trust and start again.")},
    {Cause::KernelCommandLine, QT_TRANSLATE_NOOP("Cause", "Kernel command line changed"),
     QT_TRANSLATE_NOOP("Cause", "The kernel was started with other arguments."),
     QT_TRANSLATE_NOOP("Cause", "Arguments can switch protections off or start another first program."),
     QT_TRANSLATE_NOOP("Cause",
                       "Look at each word that came or went. Was the boot loader configured lately, or did "
                       "someone edit the line at the boot menu?"),
     QT_TRANSLATE_NOOP(
         "Cause", "Accept it if every word is meant. Otherwise restore the configuration and start again.")},
    {Cause::BootLoaderUpdate, QT_TRANSLATE_NOOP("Cause", "Boot loader update"),
     QT_TRANSLATE_NOOP("Cause", "A boot loader was replaced by another version of itself."),
     QT_TRANSLATE_NOOP("Cause",
                       "The boot loader chooses and starts the kernel. A new one is verified by the same "
                       "keys as the old one, or known to the catalogue."),
     QT_TRANSLATE_NOOP("Cause",
                       "Was shim, GRUB or another boot loader updated lately? Compare the digests with those "
                       "of the package."),
     QT_TRANSLATE_NOOP("Cause",
                       "Accept it if the update was planned. Make sure that it is not an older version with "
                       "known faults.")},
    {Cause::BootLoaderConfiguration, QT_TRANSLATE_NOOP("Cause", "Boot loader configuration changed"),
     QT_TRANSLATE_NOOP("Cause", "The boot loader ran other commands or read another configuration."),
     QT_TRANSLATE_NOOP("Cause", "Its configuration decides which kernel is started and how."),
     QT_TRANSLATE_NOOP(
         "Cause",
         "Was the configuration written anew, for example by update-grub? Compare the commands one by one."),
     QT_TRANSLATE_NOOP("Cause", "Accept it if each command is meant.")},
    {Cause::SecureBootOff, QT_TRANSLATE_NOOP("Cause", "Secure Boot was switched off"),
     QT_TRANSLATE_NOOP("Cause", "The firmware no longer verifies what it starts."),
     QT_TRANSLATE_NOOP(
         "Cause",
         "Any program can take the place of the boot loader. A measured boot still shows which one ran."),
     QT_TRANSLATE_NOOP(
         "Cause",
         "Did someone work at the firmware setup? Look closely at everything that was started in this boot."),
     QT_TRANSLATE_NOOP("Cause", "Switch Secure Boot on again, unless it is off on purpose.")},
    {Cause::SecureBootOn, QT_TRANSLATE_NOOP("Cause", "Secure Boot was switched on"),
     QT_TRANSLATE_NOOP("Cause", "The firmware verifies what it starts from now on."),
     QT_TRANSLATE_NOOP("Cause",
                       "This strengthens the machine. The keys that vouched for the boot are now measured."),
     QT_TRANSLATE_NOOP("Cause", "Are the keys that vouched for the boot the expected ones?"),
     QT_TRANSLATE_NOOP("Cause", "Accept it if it was planned.")},
    {Cause::DbKeyAdded, QT_TRANSLATE_NOOP("Cause", "Key or hash added to db"),
     QT_TRANSLATE_NOOP(
         "Cause",
         "The firmware trusts more than before: something was added to the database of allowed signers."),
     QT_TRANSLATE_NOOP(
         "Cause",
         "Whoever holds that key can sign boot programs that this machine starts without complaint."),
     QT_TRANSLATE_NOOP("Cause",
                       "Who owns the key, and who added it? Was it used to start something in this boot?"),
     QT_TRANSLATE_NOOP(
         "Cause", "Remove the key and treat the machine as attacked, unless you know why it was added.")},
    {Cause::DbKeyRemoved, QT_TRANSLATE_NOOP("Cause", "Key or hash removed from db"),
     QT_TRANSLATE_NOOP("Cause", "The firmware trusts less than before."),
     QT_TRANSLATE_NOOP("Cause", "Programs that only this key signed no longer start."),
     QT_TRANSLATE_NOOP("Cause", "Was the removal planned, and do all boot programs have another signer?"),
     QT_TRANSLATE_NOOP("Cause", "Accept it if it was planned.")},
    {Cause::DbxGrown, QT_TRANSLATE_NOOP("Cause", "Revocation list (dbx) updated"),
     QT_TRANSLATE_NOOP("Cause", "More programs are forbidden than before, and none was allowed again."),
     QT_TRANSLATE_NOOP("Cause",
                       "This strengthens the machine: boot programs with known faults no longer start."),
     QT_TRANSLATE_NOOP("Cause", "Was an update of dbx rolled out, for example by fwupd or Windows Update?"),
     QT_TRANSLATE_NOOP("Cause", "Accept it if other machines got the same update.")},
    {Cause::DbxShrunk, QT_TRANSLATE_NOOP("Cause", "Revocation list (dbx) lost entries"),
     QT_TRANSLATE_NOOP("Cause", "Programs that were forbidden may start again."),
     QT_TRANSLATE_NOOP("Cause",
                       "No honest update takes entries away. A reset of the firmware does, and so does an "
                       "attacker who needs a faulty boot loader."),
     QT_TRANSLATE_NOOP(
         "Cause",
         "Were the keys reset in the firmware setup? Look for boot loaders that the old list forbade."),
     QT_TRANSLATE_NOOP("Cause", "Install the current dbx again before anything is accepted.")},
    {Cause::KekChanged, QT_TRANSLATE_NOOP("Cause", "Key exchange keys (KEK) changed"),
     QT_TRANSLATE_NOOP("Cause", "Other keys may change db and dbx than before."),
     QT_TRANSLATE_NOOP("Cause", "Who holds a key exchange key decides what the firmware trusts."),
     QT_TRANSLATE_NOOP("Cause", "Whose are the keys, and was the change planned?"),
     QT_TRANSLATE_NOOP("Cause", "Restore the old keys, unless you know the new ones.")},
    {Cause::PkChanged, QT_TRANSLATE_NOOP("Cause", "Platform key (PK) changed"),
     QT_TRANSLATE_NOOP("Cause", "The machine has another owner for the firmware, or none."),
     QT_TRANSLATE_NOOP("Cause",
                       "The platform key stands above all other keys. Without one nothing is verified."),
     QT_TRANSLATE_NOOP("Cause", "Did someone reset the keys or enrol their own?"),
     QT_TRANSLATE_NOOP("Cause", "Restore the platform key, unless the change was planned.")},
    {Cause::MicrosoftKeyRollover, QT_TRANSLATE_NOOP("Cause", "Microsoft keys of 2023 added"),
     QT_TRANSLATE_NOOP(
         "Cause", "Keys of the generation of 2023 were added beside those of 2011, or took their place."),
     QT_TRANSLATE_NOOP("Cause",
                       "The keys of 2011 expire in 2026; what Microsoft signs later needs the new ones. All "
                       "added keys are known by their fingerprints."),
     QT_TRANSLATE_NOOP(
         "Cause", "Was the change rolled out, for example by fwupd, Windows Update or a firmware update?"),
     QT_TRANSLATE_NOOP("Cause",
                       "Accept it if it was planned, before what is signed by the new keys is needed.")},
    {Cause::SbatLevel, QT_TRANSLATE_NOOP("Cause", "SBAT level changed"),
     QT_TRANSLATE_NOOP("Cause", "shim forbids other generations of boot programs than before."),
     QT_TRANSLATE_NOOP("Cause",
                       "A higher level forbids versions with known faults; a lower one allows them again."),
     QT_TRANSLATE_NOOP("Cause", "Was shim updated, or the level set by mokutil?"),
     QT_TRANSLATE_NOOP("Cause", "Accept a higher level. Find out who lowered it otherwise.")},
    {Cause::MokChanged, QT_TRANSLATE_NOOP("Cause", "Machine owner's keys (MOK) changed"),
     QT_TRANSLATE_NOOP("Cause", "shim's own lists of keys, or its switches, are others than before."),
     QT_TRANSLATE_NOOP("Cause", "A key in MokList can sign boot loaders, kernels and kernel modules."),
     QT_TRANSLATE_NOOP(
         "Cause",
         "Was a key enrolled, for example for DKMS modules? List the keys with mokutil --list-enrolled."),
     QT_TRANSLATE_NOOP("Cause",
                       "Accept it if you know every key. Otherwise delete the new one and start again.")},
    {Cause::FirmwareUpdate, QT_TRANSLATE_NOOP("Cause", "Firmware update"),
     QT_TRANSLATE_NOOP("Cause", "The firmware's own code is another one."),
     QT_TRANSLATE_NOOP(
         "Cause", "The firmware runs first and measures everything else; nothing below it can vouch for it."),
     QT_TRANSLATE_NOOP("Cause",
                       "Was a firmware update installed, and is this its version? Compare with other "
                       "machines of the same model."),
     QT_TRANSLATE_NOOP("Cause",
                       "Accept it if the update was planned and the version is the expected one. Otherwise "
                       "suspect an implant.")},
    {Cause::FirmwareSetting, QT_TRANSLATE_NOOP("Cause", "Firmware setting or hardware changed"),
     QT_TRANSLATE_NOOP("Cause", "The firmware measured another configuration."),
     QT_TRANSLATE_NOOP("Cause", "Settings, memory and devices are described in what changed."),
     QT_TRANSLATE_NOOP(
         "Cause",
         "Did someone change the firmware setup, or the memory, or the configuration of a virtual machine?"),
     QT_TRANSLATE_NOOP("Cause", "Accept it if the change was planned.")},
    {Cause::BootOrder, QT_TRANSLATE_NOOP("Cause", "Boot order changed"),
     QT_TRANSLATE_NOOP("Cause",
                       "The firmware tries its boot options in another order, or has others to try."),
     QT_TRANSLATE_NOOP("Cause", "The first option that works decides what is started."),
     QT_TRANSLATE_NOOP("Cause",
                       "Was a system installed or updated, or efibootmgr used? Does the first entry start "
                       "the expected program?"),
     QT_TRANSLATE_NOOP("Cause", "Accept it if every new entry is meant.")},
    {Cause::BootEntry, QT_TRANSLATE_NOOP("Cause", "Boot entry changed"),
     QT_TRANSLATE_NOOP("Cause", "A boot option of the firmware names another program or device than before."),
     QT_TRANSLATE_NOOP("Cause", "It decides what is started when its turn comes."),
     QT_TRANSLATE_NOOP("Cause", "Does the entry name the expected program on the expected disk?"),
     QT_TRANSLATE_NOOP("Cause", "Accept it if the entry is meant.")},
    {Cause::PartitionTable, QT_TRANSLATE_NOOP("Cause", "Partition table changed"),
     QT_TRANSLATE_NOOP("Cause", "The disk that was started from has other partitions, or is another disk."),
     QT_TRANSLATE_NOOP("Cause", "A partition may hold another system, or data that something wants to hide."),
     QT_TRANSLATE_NOOP("Cause", "Was the disk partitioned, grown or replaced?"),
     QT_TRANSLATE_NOOP("Cause", "Accept it if the change was planned.")},
    {Cause::UefiDriverAdded, QT_TRANSLATE_NOOP("Cause", "UEFI driver added"),
     QT_TRANSLATE_NOOP("Cause", "A driver that was not there before ran before the boot loader."),
     QT_TRANSLATE_NOOP("Cause",
                       "Drivers have full power over the machine. A new card brings one along; an attacker "
                       "may install one."),
     QT_TRANSLATE_NOOP("Cause",
                       "Was a card or device added? A driver that is loaded from a disk needs an "
                       "explanation: look at the Driver entries of the firmware."),
     QT_TRANSLATE_NOOP("Cause",
                       "Accept the driver of hardware that you added. Treat any other as a boot kit.")},
    {Cause::OptionRomChanged, QT_TRANSLATE_NOOP("Cause", "Option ROM changed"),
     QT_TRANSLATE_NOOP("Cause", "The code that a card brings along is another one, or is gone."),
     QT_TRANSLATE_NOOP("Cause", "An option ROM runs with the power of the firmware."),
     QT_TRANSLATE_NOOP("Cause", "Was the firmware of the card updated, or the card replaced or removed?"),
     QT_TRANSLATE_NOOP("Cause", "Accept it if the change was planned.")},
    {Cause::UnknownBootApplication, QT_TRANSLATE_NOOP("Cause", "Unknown boot application"),
     QT_TRANSLATE_NOOP(
         "Cause",
         "A program ran before the operating system that did not run before, and nothing vouches for it."),
     QT_TRANSLATE_NOOP("Cause",
                       "Such a program can change everything that is started after it. This is what a boot "
                       "kit looks like."),
     QT_TRANSLATE_NOOP("Cause",
                       "Where does the file come from? Take the disk to another machine and compare the file "
                       "with the package that should own it."),
     QT_TRANSLATE_NOOP(
         "Cause",
         "Treat the machine as attacked until the program is explained. Do not enter passwords on it.")},
    {Cause::KernelModule, QT_TRANSLATE_NOOP("Cause", "Kernel modules measured"),
     QT_TRANSLATE_NOOP(
         "Cause", "Files that are kernel modules by their name were read or loaded that were not before."),
     QT_TRANSLATE_NOOP("Cause",
                       "A module that is loaded has full power over the running system. The list does not "
                       "say whether the kernel took it."),
     QT_TRANSLATE_NOOP("Cause",
                       "Was hardware added, or a driver installed? Does the package that should own the file "
                       "have it with this digest?"),
     QT_TRANSLATE_NOOP("Cause", "Accept modules of the distribution. Look into any other.")},
    {Cause::PackageUpdate, QT_TRANSLATE_NOOP("Cause", "Packages installed or updated"),
     QT_TRANSLATE_NOOP(
         "Cause",
         "Programs of the system were replaced by others, or known software ran for the first time."),
     QT_TRANSLATE_NOOP("Cause",
                       "Many files change together when packages are updated. Without a catalogue nothing "
                       "proves that these are theirs."),
     QT_TRANSLATE_NOOP(
         "Cause",
         "Were packages updated at that time? Fill the catalogue with the packages, and look again."),
     QT_TRANSLATE_NOOP("Cause",
                       "Accept it if the catalogue knows the files, or the update was planned and other "
                       "machines show the same.")},
    {Cause::UnknownProgram, QT_TRANSLATE_NOOP("Cause", "Unknown program"),
     QT_TRANSLATE_NOOP("Cause", "A program was run or read that was not measured before."),
     QT_TRANSLATE_NOOP(
         "Cause",
         "It may be an ordinary program that had not run by the time of the earlier boot, or an intruder."),
     QT_TRANSLATE_NOOP("Cause",
                       "Who put the file there, and what is it? A program outside of the folders of the "
                       "system needs an explanation."),
     QT_TRANSLATE_NOOP(
         "Cause", "Accept it if you know the program. Otherwise keep a copy and look into the machine.")},
    {Cause::LogTampered, QT_TRANSLATE_NOOP("Cause", "Log was tampered with"),
     QT_TRANSLATE_NOOP(
         "Cause",
         "The log is not the story of the registers: it says something else than what was measured."),
     QT_TRANSLATE_NOOP("Cause",
                       "Someone changed the log, or it belongs to another boot. What it says of these "
                       "registers is worth nothing."),
     QT_TRANSLATE_NOOP(
         "Cause", "Collect quote and logs again, the quote first. If it happens again, the machine lies."),
     QT_TRANSLATE_NOOP("Cause", "Do not accept anything of this boot.")},
    {Cause::LogMissing, QT_TRANSLATE_NOOP("Cause", "Log is missing"),
     QT_TRANSLATE_NOOP("Cause", "Registers changed, and there is no log that says why."),
     QT_TRANSLATE_NOOP("Cause", "What was started cannot be told from the registers alone."),
     QT_TRANSLATE_NOOP("Cause",
                       "Does the kernel have the log (/sys/kernel/security/tpm0)? Some boot loaders lose it "
                       "when Secure Boot is off."),
     QT_TRANSLATE_NOOP("Cause", "Find out why the log is missing before anything is accepted.")},
    {Cause::NothingKnown, QT_TRANSLATE_NOOP("Cause", "Nothing is known"),
     QT_TRANSLATE_NOOP("Cause", "Something changed, and the facts do not tell why."),
     QT_TRANSLATE_NOOP("Cause", "It may be harmless, and it may be an attack."),
     QT_TRANSLATE_NOOP(
         "Cause", "Ask who changed what on the machine at that time, and look at the changes one by one."),
     QT_TRANSLATE_NOOP("Cause", "Do not accept it before you know the reason.")},
};
static_assert(std::size(rows) == size_t(Cause::NothingKnown) + 1);

} // namespace

const CauseRow &causeRow(Cause cause)
{
    return rows[size_t(cause)];
}

} // namespace plumbline::models
