#pragma once
#include <memory>
#include <zip.h>

struct ZipDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};

/// Owners of libzip's handles; an archive that is not closed by hand is thrown away without a write.
using ZipArchive = std::unique_ptr<zip_t, ZipDiscard>;
using ZipSource = std::unique_ptr<zip_source_t, ZipDiscard>;
using ZipMember = std::unique_ptr<zip_file_t, ZipDiscard>;
