package org.lanzarote.monitoring.platform.table;

import java.io.IOException;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** One of the columns that stand together: its heading, how wide it is, and what a row has in it. */
record ColumnPart<T>(BilingualText heading, int width, Cell<T> cell) {

    /** Writes what a row has in the column. */
    interface Cell<T> {

        void write(T row, TableReader reader, CellWriter to) throws IOException;
    }

    ColumnPart(String english, String french, int width, Cell<T> cell) {
        this(new BilingualText(english, french), width, cell);
    }

    /** The one beside it, which says in words what stands in it as a code. */
    ColumnPart<T> inWords(int width, Cell<T> words) {
        return new ColumnPart<>(heading.en() + " (in words)", heading.fr() + " (en clair)", width, words);
    }
}
