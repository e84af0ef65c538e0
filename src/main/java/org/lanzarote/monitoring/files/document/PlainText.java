package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNKNOWN;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.files.unwanted.OrdinaryWords;
import org.lanzarote.monitoring.files.unwanted.XmlWords;
import org.lanzarote.monitoring.platform.language.UnseenCharacters;

/** Reads a file as plain text, which has words and lines and nothing that a program shows or runs as something else. */
final class PlainText {

    private static final int PIECE = 64 * 1024;

    /** The number of characters that two pieces overlap, so that no mark is divided between them. */
    private static final int OVERLAP = 2_048;

    /** What stands at the beginning of files that are written in letters, and that another program shows or runs. */
    private static final Pattern BEGINNING = Pattern.compile(
            "\\uFEFF?\\s*(<\\?|<!|#!|%!|\\{\\\\r"
                    + "tf|MIME-Version:|Content-Type:|P[1-7FH]\\s+(#|\\d|WIDTH)|/\\*\\s*XPM|!\\s*XPM"
                    + "|#define\\s|#(FIG|VRML|X3D|INVENTOR|RADIANCE|\\?RADIANCE)|static\\s+(char|const|unsigned)|solid\\s+(\\S+\\s+)?facet|ply\\s+format|0\\s+SECTION\\s|IN;|ISO-10303|BEGIN:V|ID;[PNE]|WEB[\\r\\n]+1[\\r\\n]|TABLE\\s+0,1\\s|Option\\s+Explicit\\b|import\\s+[\\w.]{1,60}(\\s+as\\s+\\w+)?[\\r\\n]+(import|from|def|class)\\s|\\[[\\w."
                    + " -]+\\]\\s+[\\w-]+\\s*=|@echo\\s|Windows"
                    + " Registry|REGEDIT|WScript|function\\s*\\w*\\(|:[0-9A-F]{10,}\\s|S0[0-9A-F]{8}|\\(This file must"
                    + " be).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** What stands at the beginning of pictures in letters that programs open whatever the file is called. */
    private static final Pattern PICTURE = Pattern.compile(
            "\\uFEFF?\\s*(SIMPLE\\s{0,9}=\\s{0,40}[TF]\\b|id\\s?=\\s?(ImageMagick|Magick\\w{0,9}Cache)|#\\s?ImageMagick"
                    + "|push\\s+graphic-context|#\\s?vtk DataFile|NRRD\\d{4}|OFF(\\s+\\d+){3}|STARTFONT\\s|LBLSIZE="
                    + "|YUV4MPEG2\\s|BEGMF\\b|%TGIF).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_LINE = 40;

    /** A file written in letters, in many lines that are each a word; another is one long word. */
    private static final Pattern PACKED = Pattern.compile("(^[A-Za-z0-9+/=]{40,}+\\r?\\n){8}", Pattern.MULTILINE);

    private PlainText() {}

    static void check(Path file) throws IOException {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new InputStreamReader(Files.newInputStream(file), decoder)) {
            check(text);
        } catch (CharacterCodingException e) {
            throw DOCUMENT_UNKNOWN.because(DocumentMessage.NO_KNOWN_DOCUMENT);
        }
    }

    private static void check(Reader text) throws IOException {
        var piece = new char[PIECE];
        var words = new OrdinaryWords();
        var numbers = new RowsOfNumbers();
        var signs = new MixedSigns();
        var prose = new Prose();
        var gaps = new Gaps();
        var before = "";
        for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
            var now = before + new String(piece, 0, read);
            require(UnseenCharacters.firstOf(shown(now, before.isEmpty())).isEmpty(), DocumentMessage.TEXT_CONTROLS);
            require(!before.isEmpty() || !beginsOtherwise(now), DocumentMessage.TEXT_BEGINS_OTHERWISE);
            require(!TextMarks.haveMark(now), DocumentMessage.TEXT_HAS_MARKS);
            boolean packed = words.lack(CharBuffer.wrap(piece, 0, read))
                    || numbers.areTooMany(CharBuffer.wrap(piece, 0, read))
                    || signs.areTooMany(CharBuffer.wrap(piece, 0, read))
                    || longestWord(now) >= XmlWords.LONGEST
                    || (longestWord(now) >= SHORTEST_LINE && PACKED.matcher(now).find());
            require(!packed, DocumentMessage.TEXT_HAS_FILE);
            require(!TextMarks.haveFormula(now), DocumentMessage.TEXT_HAS_FORMULA);
            require(!prose.isInterrupted(CharBuffer.wrap(piece, 0, read)), DocumentMessage.TEXT_NO_PROSE);
            gaps.read(CharBuffer.wrap(piece, 0, read));
            before = now.substring(Math.max(0, now.length() - OVERLAP));
        }
        require(!prose.isNone(), DocumentMessage.TEXT_NO_PROSE);
        require(!gaps.areFile(), DocumentMessage.TEXT_HAS_FILE);
    }

    private static boolean beginsOtherwise(String text) {
        return BEGINNING.matcher(text).matches() || PICTURE.matcher(text).matches();
    }

    /** The text without the mark of its encoding and the ends of its pages. */
    private static String shown(String text, boolean first) {
        boolean marked = first && !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return (marked ? text.substring(1) : text).replace('\f', '\n');
    }

    /** The length of the longest piece of letters and digits, which may be a file. */
    private static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = isOfPackedWord(text.charAt(i)) ? length + 1 : 0;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static boolean isOfPackedWord(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '+'
                || character == '/'
                || character == '=';
    }

    private static void require(boolean holds, DocumentMessage because) {
        if (!holds) {
            throw DOCUMENT_UNKNOWN.because(because);
        }
    }
}
