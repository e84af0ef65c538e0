package org.lanzarote.monitoring.platform.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells where the targets of one text stand in it as it is read, from the marks of its lines, one after the other. */
public final class TargetPlaces {

    private final List<String> marks = new ArrayList<>();
    private final Map<@Nullable String, Integer> counts = new HashMap<@Nullable String, Integer>();

    /** JSON pointer to the target of the next line, into the text, or into its links where there is no mark. */
    public String next(@Nullable String mark) {
        if (mark != null && !marks.contains(mark)) {
            marks.add(mark);
        }
        int place = counts.merge(mark, 1, Integer::sum) - 1;
        return mark == null ? "/" + place : "/citations/" + marks.indexOf(mark) + "/targets/" + place;
    }
}
