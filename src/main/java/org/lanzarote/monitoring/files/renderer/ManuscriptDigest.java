package org.lanzarote.monitoring.files.renderer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.seal.Digests;

/** The digest of all that a manuscript says: manuscripts have the same one if they are equal, and only then. */
final class ManuscriptDigest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private ManuscriptDigest() {}

    static String of(Manuscript manuscript) {
        var digest = new ManuscriptDigest();
        digest.add(manuscript);
        return Digests.sha256(digest.said.toByteArray());
    }

    /** Each value says of which type it is and how long, so that no two together read as two others. */
    private void add(@Nullable Object value) {
        if (value instanceof Record part) {
            write(part.getClass().getName());
            Arrays.stream(part.getClass().getRecordComponents()).forEach(component -> add(read(component, part)));
        } else if (value instanceof List<?> list) {
            write("list");
            write(list.size());
            list.forEach(this::add);
        } else if (value == null) {
            write("none");
        } else {
            write(value.getClass().getName());
            write(value.toString());
        }
    }

    private void write(String words) {
        var bytes = words.getBytes(UTF_8);
        write(bytes.length);
        said.writeBytes(bytes);
    }

    private void write(int number) {
        said.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private static @Nullable Object read(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
