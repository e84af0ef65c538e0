package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Reads the parts of a ZIP one by one, and stops at what is too large, whatever size the file states. */
public final class ZipParts implements Closeable {

    private static final int MOST_PARTS = 1_000;
    private static final long ALWAYS_BYTES = 1024 * 1024;
    private static final int MOST_RATIO = 200;

    /** Names that lead out of the package, or that systems read in different ways. */
    private static final Pattern STRAY =
            Pattern.compile("(^|.*[/\\\\])\\.\\.?([/\\\\].*|$)|/.*|.*[\\\\:\\p{Cc}].*", Pattern.DOTALL);

    private final ZipFile zip;
    private final List<ZipArchiveEntry> parts;
    private final ProblemType unsafe;
    private final long mostBytes;
    private long bytes;

    /** Reads one part. */
    public interface PartReader {
        void read(String name, InputStream content) throws IOException;
    }

    private ZipParts(ZipFile zip, ProblemType unsafe, long mostBytes) {
        this.zip = zip;
        this.parts = Collections.list(zip.getEntries());
        this.unsafe = unsafe;
        this.mostBytes = mostBytes;
    }

    /**
     * Opens a ZIP; this problem is thrown for what is unsafe. An {@link IOException} or IllegalArgumentException
     * means damage.
     */
    public static ZipParts open(SeekableByteChannel file, ProblemType unsafe, long mostBytes) throws IOException {
        long most = Math.min(mostBytes, Math.max(ALWAYS_BYTES, file.size() * MOST_RATIO));
        var zip = ZipFile.builder().setSeekableByteChannel(file).get();
        var parts = new ZipParts(zip, unsafe, most);
        parts.requireNames();
        return parts;
    }

    public Set<String> names() {
        Set<String> names = new HashSet<>();
        parts.forEach(part -> names.add(part.getName()));
        return names;
    }

    /** The first letters of a part; none where it is absent. */
    String head(String part, int most) throws IOException {
        var head = new StringBuilder();
        forEach(part::equals, (name, content) -> head.append(new String(content.readNBytes(most), US_ASCII)));
        return head.toString();
    }

    /** Reads every part to its end. */
    public void forEach(PartReader reader) throws IOException {
        forEach(name -> true, reader);
    }

    void forEach(Predicate<String> wanted, PartReader reader) throws IOException {
        for (var part : parts) {
            if (!part.isDirectory() && wanted.test(part.getName())) {
                read(part, reader);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void requireNames() {
        Set<String> names = new HashSet<>();
        for (var part : parts) {
            if (names.size() == MOST_PARTS || !names.add(part.getName().toLowerCase(Locale.ROOT))) {
                throw unsafe.because(DocumentMessage.TOO_MANY_PARTS.with(MOST_PARTS));
            }
            if (STRAY.matcher(part.getName()).matches()) {
                throw unsafe.because(DocumentMessage.PART_LEADS_OUT);
            }
        }
    }

    private void read(ZipArchiveEntry part, PartReader reader) throws IOException {
        if (!zip.canReadEntryData(part)) {
            throw new IOException("encrypted, or compressed in an unusual way");
        }
        try (var content = new CountedBytes(zip.getInputStream(part))) {
            reader.read(part.getName(), content);
            content.skip(Long.MAX_VALUE);
        }
    }

    /** Counts the bytes that the compressed parts give. */
    private final class CountedBytes extends FilterInputStream {

        CountedBytes(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long most) throws IOException {
            var buffer = new byte[8_192];
            long skipped = 0;
            for (int read = read(buffer); read >= 0; read = read(buffer)) {
                skipped += read;
            }
            return skipped;
        }

        private void count(int read) {
            bytes += read;
            if (bytes > mostBytes) {
                throw unsafe.because(DocumentMessage.FILE_UNPACKS_TOO_FAR.with(mostBytes));
            }
        }
    }
}
