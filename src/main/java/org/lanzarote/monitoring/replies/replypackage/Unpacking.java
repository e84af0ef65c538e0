package org.lanzarote.monitoring.replies.replypackage;

import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_MISMATCH;
import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_UNSAFE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.files.document.ZipParts;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Unpacks a package into a folder under generated names, up to the limits of a reply. */
final class Unpacking {

    private static final long MOST_BYTES = 250L * 1024 * 1024;
    private static final long MOST_JSON = 10L * 1024 * 1024;
    private static final Pattern ENTRY =
            Pattern.compile("manifest\\.json|answers\\.json|attachments/[0-9a-f]{64}/[^/]+");

    /** Folder entries that ZIP programs add. */
    private static final Pattern FOLDER = Pattern.compile("attachments/([0-9a-f]{64}/)?");

    private final Scratch scratch;
    private final Map<String, UnpackedFile> found = new TreeMap<>();

    private Unpacking(Scratch scratch) {
        this.scratch = scratch;
    }

    /** Unpacks the package; gives its files by the names of their entries. */
    static Map<String, UnpackedFile> unpack(Path replyPackage, Scratch scratch) {
        try (var channel = FileChannel.open(replyPackage, StandardOpenOption.READ)) {
            ZipDirectory.requireShort(channel);
            try (var parts = ZipParts.open(channel, REPLY_PACKAGE_UNSAFE, MOST_BYTES)) {
                requireKnown(parts);
                var unpacking = new Unpacking(scratch);
                parts.forEach(unpacking::take);
                return unpacking.found;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw REPLY_PACKAGE_UNREADABLE.because(ReplyPackageMessage.NO_ZIP);
        }
    }

    private static void requireKnown(ZipParts parts) {
        var unknown = parts.names().stream()
                .filter(name ->
                        !ENTRY.matcher(name).matches() && !FOLDER.matcher(name).matches())
                .sorted()
                .map(name -> Violation.inFile(name, ReplyPackageMessage.NO_SUCH_ENTRY))
                .toList();
        var missing = List.of(Manifest.NAME, Manifest.ANSWERS).stream()
                .filter(name -> !parts.names().contains(name))
                .map(name -> Violation.inFile(name, ReplyPackageMessage.ENTRY_MISSING))
                .toList();
        if (!missing.isEmpty()) {
            throw REPLY_PACKAGE_MISMATCH.because(ReplyPackageMessage.NO_PACKAGE, missing);
        }
        if (!unknown.isEmpty()) {
            throw REPLY_PACKAGE_MISMATCH.because(ReplyPackageMessage.ENTRIES_UNKNOWN, unknown);
        }
    }

    private void take(String name, InputStream content) throws IOException {
        var file = scratch.file("entry-" + found.size());
        long size = Files.copy(content, file);
        if (size > MOST_JSON && !name.startsWith(ListedFile.FOLDER)) {
            throw REPLY_PACKAGE_UNSAFE.because(ReplyPackageMessage.ENTRY_TOO_LARGE.with(name, MOST_JSON));
        }
        try (var unpacked = Files.newInputStream(file)) {
            found.put(name, new UnpackedFile(file, size, Digests.sha256(unpacked)));
        }
    }
}
