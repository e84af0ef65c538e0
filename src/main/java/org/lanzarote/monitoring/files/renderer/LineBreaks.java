package org.lanzarote.monitoring.files.renderer;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as usual, but not after the apostrophe within a French word. */
final class LineBreaks implements FSTextBreaker {

    private static final char APOSTROPHE = '’';

    private final FSTextBreaker usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        usual.setText(text);
    }

    @Override
    public int next() {
        int place = usual.next();
        while (place != BreakIterator.DONE && isWithinAWord(place)) {
            place = usual.next();
        }
        return place;
    }

    private boolean isWithinAWord(int place) {
        return place > 0
                && place < text.length()
                && text.charAt(place - 1) == APOSTROPHE
                && Character.isLetterOrDigit(text.charAt(place));
    }
}
