package org.lanzarote.monitoring;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The texts in the constant pool of a class: strings as the compiler joined them, and what its annotations say. */
final class ClassStrings {

    private static final int TEXT = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private ClassStrings() {}

    static List<String> of(JavaClass type) {
        try (var in = new DataInputStream(
                type.getSource().orElseThrow().getUri().toURL().openStream())) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By chapter 4.4 of the Java Virtual Machine Specification. */
    private static List<String> read(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int entries = in.readUnsignedShort();
        List<String> texts = new ArrayList<>();
        for (int entry = 1; entry < entries; entry++) {
            int kind = in.readUnsignedByte();
            if (kind == TEXT) {
                texts.add(in.readUTF());
            } else {
                in.skipNBytes(size(kind));
                entry += kind == LONG || kind == DOUBLE ? 1 : 0;
            }
        }
        return texts;
    }

    private static int size(int kind) {
        return switch (kind) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new IllegalStateException("A constant of the kind " + kind);
        };
    }
}
