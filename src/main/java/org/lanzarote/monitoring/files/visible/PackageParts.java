package org.lanzarote.monitoring.files.visible;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_TOO_LONG;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNSAFE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.document.ZipParts;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The parts of a package that are XML, and how they point to each other. */
final class PackageParts {

    /** More than the text of a copy needs, whatever marks stand around it. */
    private static final int MOST_BYTES = 96 * 1024 * 1024;

    private static final long MOST_UNPACKED = 300L * 1024 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private int size;

    private PackageParts() {}

    static PackageParts of(Path file) throws IOException {
        var parts = new PackageParts();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var zip = ZipParts.open(channel, DOCUMENT_UNSAFE, MOST_UNPACKED)) {
            zip.forEach((name, content) -> {
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    parts.keep(name, content.readNBytes(MOST_BYTES + 1 - parts.size));
                }
            });
        }
        return parts;
    }

    private void keep(String name, byte[] content) {
        size += content.length;
        if (size > MOST_BYTES) {
            throw DOCUMENT_TOO_LONG.because(VisibleTextMessage.PARTS_UNPACK_TOO_FAR.with(MOST_BYTES));
        }
        parts.put(name, content);
    }

    /** Walks through a part; does nothing where there is none. */
    void walk(String name, PartWalk walk) throws XMLStreamException {
        var part = parts.get(name);
        if (part != null) {
            walk.through(PlainXml.of(new ByteArrayInputStream(part), DOCUMENT_UNSAFE));
        }
    }

    /** The part that the package is about. */
    String main() throws XMLStreamException {
        return target("", "/officeDocument")
                .orElseThrow(() -> DOCUMENT_UNREADABLE.because(VisibleTextMessage.NO_TEXT_PART));
    }

    /** The part to which another one points with a relationship of this kind. */
    Optional<String> target(String part, String kind) throws XMLStreamException {
        return targets(part).values().stream()
                .filter(relation -> relation.type().endsWith(kind))
                .map(Relation::target)
                .findFirst();
    }

    /** Where a part points to, by the keys of the relationships. */
    Map<String, Relation> targets(String part) throws XMLStreamException {
        Map<String, Relation> targets = new HashMap<>();
        int folder = part.lastIndexOf('/') + 1;
        var base = URI.create("/" + part.substring(0, folder));
        walk(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels", new PartWalk() {
            @Override
            boolean enter(String name, PlainXml xml) {
                var target = attribute(xml, "Target");
                if (name.equals("rel:Relationship")
                        && !attribute(xml, "TargetMode").equals("External")) {
                    var path =
                            base.resolve(URI.create(target.replace(" ", "%20"))).getPath();
                    targets.put(attribute(xml, "Id"), new Relation(attribute(xml, "Type"), path.substring(1)));
                }
                return true;
            }
        });
        return targets;
    }

    /** What one part says of another. */
    record Relation(String type, String target) {}
}
