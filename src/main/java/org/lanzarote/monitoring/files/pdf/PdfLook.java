package org.lanzarote.monitoring.files.pdf;

/** How the next area, line or letters of a drawing look: their colours, and how much of what is below shines through. */
record PdfLook(String area, String line, TextRendering letters, PdfSheen sheen, String state) {

    static final PdfLook FIRST = new PdfLook("", "", TextRendering.FILLED, PdfSheen.NONE, "");

    /** How letters are drawn. */
    enum TextRendering {
        FILLED,
        OUTLINED,
        BOTH,
        UNSEEN;

        /** By the number that an order gives; what only bounds what is painted later is not seen. */
        static TextRendering of(String number) {
            return switch (number.strip()) {
                case "1", "5" -> OUTLINED;
                case "2", "6" -> BOTH;
                case "3", "7" -> UNSEEN;
                default -> FILLED;
            };
        }
    }

    PdfLook withArea(String colour) {
        return new PdfLook(colour, line, letters, sheen, state);
    }

    PdfLook withLine(String colour) {
        return new PdfLook(area, colour, letters, sheen, state);
    }

    PdfLook with(TextRendering drawn) {
        return new PdfLook(area, line, drawn, sheen, state);
    }

    /** With a state chosen by its name; those that cover all look alike. */
    PdfLook with(PdfSheen chosen, String name) {
        var now = chosen.over(sheen);
        boolean covers = now.equals(PdfSheen.NONE);
        return new PdfLook(area, line, letters, now, covers ? "" : chosen.setsAreas() ? name : state);
    }

    /** Whether an area shines through, or is painted with a pattern, so that several make a shade of their own. */
    boolean isOwnArea() {
        return sheen.isOfAreas() || area.contains("/");
    }

    boolean isOwnLine() {
        return sheen.isOfLines() || line.contains("/");
    }

    /** The colour of letters, in the state in which they are drawn. */
    String ofLetters() {
        return switch (letters) {
            case OUTLINED -> line + state;
            case BOTH -> area + line + state;
            default -> area + state;
        };
    }
}
