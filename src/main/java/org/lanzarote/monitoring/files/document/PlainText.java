package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNKNOWN;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads a file as plain text, which has letters and lines and nothing that a program shows or runs as something else. */
final class PlainText {

    private static final int PIECE = 64 * 1024;

    /** The number of bytes that two pieces overlap, so that no mark is divided between them. */
    private static final int OVERLAP = 64;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|\\uFFFE|\\uFFFF");

    /** At the beginning: XML, a script, a mail, PostScript. */
    private static final Pattern BEGINNING = Pattern.compile(
            "\\uFEFF?\\s*(<\\?|<!|#!|%!|\\{\\\\rtf|MIME-Version:|Content-Type:|begin [0-7]{3} ).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Anywhere: pages, scripts, and files as text. */
    private static final Pattern MARKUP = Pattern.compile(
            "<(html|svg|script|iframe|body|img|object|embed|math|!doctype|!entity|\\?xml|\\?php)[\\s>/]"
                    + "|data:(image|audio|video|application)/|Content-Transfer-Encoding:|^begin-base64 ",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private PlainText() {}

    static void check(Path file) throws IOException {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new InputStreamReader(Files.newInputStream(file), decoder)) {
            check(text);
        } catch (CharacterCodingException e) {
            throw DOCUMENT_UNKNOWN.because("The file is none of the documents taken here, and no text in UTF-8");
        }
    }

    private static void check(Reader text) throws IOException {
        var piece = new char[PIECE];
        var before = "";
        for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
            var now = before + new String(piece, 0, read);
            require(!CONTROL.matcher(now).find(), "it has control characters, which no text has");
            require(
                    !before.isEmpty() || !BEGINNING.matcher(now).matches(),
                    "it begins as XML, a script or a mail does");
            require(!MARKUP.matcher(now).find(), "it has marks of a page, a script or a file within");
            before = now.substring(Math.max(0, now.length() - OVERLAP));
        }
    }

    private static void require(boolean holds, String because) {
        if (!holds) {
            throw DOCUMENT_UNKNOWN.because("The file is no plain text: " + because);
        }
    }
}
