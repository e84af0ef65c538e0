package org.lanzarote.monitoring.inquiry.search;

import java.util.List;
import java.util.Map;

/** The index of all texts. It finds what the caller may read, and tells nothing of the rest. */
interface SearchIndex {

    /** Takes in all that was written before: after that, what is found is what stands. */
    default void takeInWhatWaits() {
        boolean some;
        do {
            some = takeInSome();
        } while (some);
    }

    /** Takes in some of it, in a transaction of its own where there is none, and says whether there was any. */
    boolean takeInSome();

    /** What is found, of which the texts after a place are shown, so many at most. */
    FoundTexts find(SearchTerms terms, SearchFilter filter, SearchPlace after, int most);

    /** The words among these that stand in no text of the filter, with what may have been meant. */
    Map<String, String> meant(List<String> words, SearchFilter filter);
}
