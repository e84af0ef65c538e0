package org.lanzarote.monitoring.files.pdf;

import java.nio.ByteBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.pdf.PdfLexer.PdfWordKind;
import org.lanzarote.monitoring.files.unwanted.Balance;
import org.lanzarote.monitoring.files.unwanted.OrdinaryWords;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.Told;

/** Checks what is written in words of its own: drawings of pages, tables of characters, calculations of colours. */
enum PdfContent {
    DRAWING(
            Unwanted.DRAWING_ORDER,
            32_767,
            "b b* B B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG"
                    + " rg ri s S SC sc SCN scn T* Tc Td TD Tf TJ Tj TL Tm Tr Ts Tw Tz v w W W* y ' \" true false null"),
    CHARACTERS(
            Unwanted.CHARACTERS_WORD,
            1_100,
            "begin end def dict dup pop currentdict findresource defineresource usecmap usefont CMapName begincmap"
                    + " endcmap beginbfchar endbfchar beginbfrange endbfrange begincidchar endcidchar begincidrange"
                    + " endcidrange begincodespacerange endcodespacerange beginnotdefchar endnotdefchar beginnotdefrange"
                    + " endnotdefrange true false null"),
    CALCULATION(
            Unwanted.CALCULATION_WORD,
            0,
            "abs add atan ceiling cos cvi cvr div exp floor idiv ln log mod mul neg round sin sqrt sub truncate and"
                    + " bitshift eq false ge gt le lt ne not or true xor if ifelse copy dup exch index pop roll"),
    OBJECTS(Unwanted.OBJECTS_WORD, Integer.MAX_VALUE, "true false null R");

    private final Unwanted fault;
    private final int longestString;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that cannot change
    private final Set<String> words;

    PdfContent(Unwanted fault, int longestString, String words) {
        this.fault = fault;
        this.longestString = longestString;
        this.words = Set.of(words.split(" ", -1));
    }

    void check(byte[] content, Told place, UnwantedParts findings, Balance balance) {
        check(content, place, findings, balance, null);
    }

    /** Takes also note of what is painted. */
    void check(byte[] content, Told place, UnwantedParts findings, Balance balance, @Nullable PdfPainting painting) {
        var lexer = new PdfLexer(ByteBuffer.wrap(content));
        var remarks = new PdfRemarks();
        var names = new PdfNames(new OrdinaryWords());
        for (var kind = lexer.next(); kind != PdfWordKind.END; kind = lexer.next()) {
            balance.hideNeedless(lexer.blanks());
            switch (kind) {
                case COMMENT -> findings.add(!remarks.arePlainWith(lexer), place, Unwanted.COMMENT_DATA);
                case STRING, HEXADECIMAL -> {
                    findings.add(lexer.length() > longestString, place, Unwanted.STRING_DATA.with(longestString));
                    if (painting != null) {
                        painting.operands().addString(lexer.text(longestString));
                    }
                }
                case WORD -> {
                    if (!words.contains(lexer.text())
                            || lexer.length() > lexer.text().length()) {
                        findings.add(place, unknown(lexer.text()));
                        return; // What follows is not to be understood.
                    }
                    if (painting != null) {
                        painting.order(lexer.text());
                    }
                }
                case NAME, NUMBER -> {
                    boolean isFile = lexer.isLong() || (kind == PdfWordKind.NAME && names.areFileWith(lexer.text()));
                    findings.add(isFile, place, Unwanted.FILE_AS_LIST);
                    if (painting != null) {
                        painting.operands().add(lexer.text());
                    }
                }
                default -> {}
            }
        }
        balance.hideNeedless(lexer.blanks());
        if (painting != null) {
            painting.endStream();
        }
    }

    private Told unknown(String word) {
        return switch (word) {
            case "BI", "ID", "EI" -> Unwanted.PICTURE_IN_DRAWING;
            case "sh" -> Unwanted.SHADING_ORDER;
            default -> fault.with(word.replaceAll("[^!-~]", "?"));
        };
    }
}
