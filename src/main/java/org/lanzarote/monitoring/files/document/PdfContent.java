package org.lanzarote.monitoring.files.document;

import java.nio.ByteBuffer;
import java.util.Set;

/** Checks what is written in words of its own: drawings of pages, tables of characters, calculations of colours. */
enum PdfContent {
    DRAWING(
            "an order in its drawing that no text needs",
            32_767,
            "b b* B B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG"
                    + " rg ri s S SC sc SCN scn T* Tc Td TD Tf TJ Tj TL Tm Tr Ts Tw Tz v w W W* y ' \" true false null"),
    CHARACTERS(
            "a word in its table of characters that no text needs",
            1_100,
            "begin end def dict dup pop currentdict findresource defineresource usecmap usefont CMapName begincmap"
                    + " endcmap beginbfchar endbfchar beginbfrange endbfrange begincidchar endcidchar begincidrange"
                    + " endcidrange begincodespacerange endcodespacerange beginnotdefchar endnotdefchar beginnotdefrange"
                    + " endnotdefrange true false null"),
    CALCULATION(
            "a word in a calculation of colours that no text needs",
            0,
            "abs add atan ceiling cos cvi cvr div exp floor idiv ln log mod mul neg round sin sqrt sub truncate and"
                    + " bitshift eq false ge gt le lt ne not or true xor if ifelse copy dup exch index pop roll"),
    OBJECTS("a word between its objects that no text needs", Integer.MAX_VALUE, "true false null R");

    private final String fault;
    private final int longestString;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that cannot change
    private final Set<String> words;

    PdfContent(String fault, int longestString, String words) {
        this.fault = fault;
        this.longestString = longestString;
        this.words = Set.of(words.split(" ", -1));
    }

    void check(byte[] content, String place, UnwantedParts findings) {
        var lexer = new PdfLexer(ByteBuffer.wrap(content));
        for (var kind = lexer.next(); kind != PdfLexer.Kind.END; kind = lexer.next()) {
            switch (kind) {
                case COMMENT -> findings.add(!lexer.isPlain(), place, "data in a comment");
                case STRING, HEXADECIMAL ->
                    findings.add(
                            lexer.length() > longestString, place, "data in a string of more than " + longestString);
                case WORD -> {
                    if (!words.contains(lexer.text())
                            || lexer.length() > lexer.text().length()) {
                        findings.add(place, unknown(lexer.text()));
                        return; // What follows is not to be understood.
                    }
                }
                default -> {}
            }
        }
    }

    private String unknown(String word) {
        return switch (word) {
            case "BI", "ID", "EI" -> "a picture in its drawing; take it out of the text, and make a new PDF of it";
            case "sh" -> "a shading; use plain colours (sh)";
            default -> fault + " (" + word.replaceAll("[^!-~]", "?") + ")";
        };
    }
}
