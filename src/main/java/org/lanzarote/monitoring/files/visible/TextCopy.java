package org.lanzarote.monitoring.files.visible;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.files.seal.FiledPdf;
import org.lanzarote.monitoring.platform.language.Language;

/** Writes the visible text of a document anew, as a plain PDF that tells nothing of the document but this text. */
public final class TextCopy {

    /** The time of making that every copy has, so that none tells when it was made. */
    private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

    private TextCopy() {}

    /** The copy; equal texts give equal bytes. */
    public static byte[] of(VisibleText text, Language language) {
        return FiledPdf.render(
                ALWAYS, key(text), builder -> builder.withW3cDocument(TextPage.of(text, language), null));
    }

    private static long key(VisibleText text) {
        var digest = Digests.sha256(String.join("\n", text.texts()).getBytes(UTF_8));
        return ByteBuffer.wrap(HexFormat.of().parseHex(digest.toLowerCase(Locale.ROOT)))
                .getLong();
    }
}
