// Getting at a store's files from outside: as a vendor's backup, a thief or a power cut would.
#pragma once

#include <map>
#include <string>

#include "ledgers.h"
#include "store/sqlcipher/connection.h"
#include "store/sqlcipher/key_file.h"

namespace varde::contract {

std::string octets_of(const std::string& path);
void write_octets(const std::string& path, const std::string& octets);

// Every file of the folder by name, the lock file apart: it is empty, and stays.
using Snapshot = std::map<std::string, std::string>;
Snapshot snapshot(const Folder& folder);
void put_back(const Folder& folder, const Snapshot& files);

// Files whose octets are other than before, that have come with something in them, or that have gone.
std::string changes(const Snapshot& before, const Snapshot& after);

// A store with `commits` commits on three streams, and a page of the log after every fifth, closed; its head.
StoreHead make_store(const std::string& path, int commits = 30);

// The store's keys, and a connection of its own kind, as only who has the key can have it.
StoreKeys keys_of(const std::string& path, std::uint8_t kek = 1);
Connection raw_connection(const std::string& path);

// All pages as who has the key sees them, free space included.
std::string decrypted_pages(const std::string& path);

Status open_status(const std::string& path, std::uint8_t kek = 1);
Status open_status(const Key& kek, const OpenOptions& options);

}  // namespace varde::contract
