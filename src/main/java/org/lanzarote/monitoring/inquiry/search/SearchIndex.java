package org.lanzarote.monitoring.inquiry.search;

import java.util.List;
import java.util.Map;

/** The index of all texts. It finds what the caller may read, and tells nothing of the rest. */
interface SearchIndex {

    /** Takes in all, however long it takes, in a transaction for each bite. */
    default void takeInAll() {
        boolean more;
        do {
            more = takeInSome(true);
        } while (more);
    }

    /** Takes in a bite, and says whether there is another. */
    boolean takeInSome(boolean all);

    /**
     * What is found, of which the texts after a place are shown, so many at most. Nothing is found that no longer stands; what is new
     * is found as well, unless it is so much that a search would wait for it.
     */
    FoundTexts find(SearchTerms terms, SearchFilter filter, SearchPlace after, int most);

    /** The words among these that stand in no text of the filter, with what may have been meant. */
    Map<String, String> meant(List<String> words, SearchFilter filter);
}
