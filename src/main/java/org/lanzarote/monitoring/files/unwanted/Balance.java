package org.lanzarote.monitoring.files.unwanted;

import java.io.InputStream;

/** Weighs what no reader sees of a document against what is shown, both packed, so that what repeats hardly counts. */
public final class Balance {

    /** As many as white space and letters that are not painted have, which no document needs. */
    private static final long OF_NOTHING = 1_000;

    /** No document has more, whatever it shows. */
    private static final long MOST = 2_000_000;

    /** As many bytes as a document without text has besides, packed. */
    private final long usual;

    private final Packed unseen = new Packed(MOST);
    private final Packed shown = new Packed(MOST);
    private final Packed needless = new Packed(MOST);
    private long beside;

    private Balance(long usual) {
        this.usual = usual;
    }

    /** Of a package, which has styles and settings. */
    static Balance ofPackage() {
        return new Balance(16_000);
    }

    /** Of a text, which has nothing but its letters and what stands between them. */
    public static Balance ofText() {
        return new Balance(0);
    }

    /** Of a PDF, which has metadata, and names of places and of what its words are. */
    public static Balance ofPdf() {
        return new Balance(32_000);
    }

    /** Reads a part, and takes note of its white space. */
    public InputStream blanksOf(InputStream part) {
        return new Blanks(part, unseen::add);
    }

    /** Takes note of what no reader shows: a value, a setting, white space that is more than a blank. */
    public void hide(String text) {
        if (!text.isEmpty()) {
            unseen.add(text);
        }
    }

    /** Takes note of what no document needs: white space that is more than a blank, letters that are not painted. */
    public void hideNeedless(String text) {
        if (!text.isEmpty()) {
            needless.add(text);
        }
    }

    public void show(String text) {
        shown.add(text);
    }

    /** Takes note of as many bytes that a program adds to what is shown. */
    void allow(int bytes) {
        beside += bytes;
    }

    /** Ends it; tells whether more is unseen than what is shown, and what documents have besides. */
    public boolean isTooMuchUnseen() {
        long seen = shown.end() + beside;
        return unseen.end() > Math.min(MOST, usual + seen) || needless.end() > Math.min(MOST, OF_NOTHING + seen);
    }
}
