package org.lanzarote.monitoring.files.nameless;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNSAFE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.lanzarote.monitoring.files.document.ZipParts;

/** Rewrites a package from the parts that show what it says, each without names and with a fixed time. */
final class NamelessPackage {

    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final int LONGEST_TYPE = 256;

    /** The part that must come first and unchanged, so that programs recognise the file. */
    private static final String MEDIA_TYPE = "mimetype";

    private final NamelessRules rules;
    private final ZipArchiveOutputStream to;

    private NamelessPackage(NamelessRules rules, ZipArchiveOutputStream to) {
        this.rules = rules;
        this.to = to;
    }

    static void write(Path file, Path copy, Function<Refusals, NamelessRules> family) throws IOException {
        var refusals = new Refusals();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var parts = ZipParts.open(channel, DOCUMENT_UNSAFE, MOST_BYTES);
                var to = new ZipArchiveOutputStream(copy)) {
            parts.forEach(new NamelessPackage(family.apply(refusals), to)::part);
        }
        refusals.orThrow();
    }

    private void part(String name, InputStream content) throws IOException {
        if (rules.part(name) == Fate.DROPPED) {
            return;
        }
        if (name.equals(MEDIA_TYPE)) {
            stored(content.readNBytes(LONGEST_TYPE));
            return;
        }
        var out = new ByteArrayOutputStream();
        try {
            NamelessXml.copy(name, content, out, rules);
        } catch (XMLStreamException e) {
            throw DOCUMENT_UNREADABLE.because("The part " + name + " is no XML, or is damaged");
        }
        put(new ZipArchiveEntry(name), out.toByteArray());
    }

    private void stored(byte[] type) throws IOException {
        var entry = new ZipArchiveEntry(MEDIA_TYPE);
        var crc = new CRC32();
        crc.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(crc.getValue());
        put(entry, type);
    }

    private void put(ZipArchiveEntry entry, byte[] content) throws IOException {
        entry.setTime(0);
        to.putArchiveEntry(entry);
        to.write(content);
        to.closeArchiveEntry();
    }
}
