package org.lanzarote.monitoring.outcome.citing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citing.CitingRecord;

/** What cites answers, by answer: as everybody reads it, and as it is worked on. */
record CitingNow(Map<UUID, List<CitingRecord>> published, Map<UUID, List<CitingRecord>> drafted) {

    /** What cites an answer in either way, each in its words once. */
    Stream<CitingRecord> of(UUID answer) {
        return Stream.concat(open(answer), drafted.getOrDefault(answer, List.of()).stream())
                .distinct();
    }

    /** Whether everybody reads it in words that cite the answer. */
    boolean isPublic(UUID answer, CitingRecord record) {
        return open(answer).anyMatch(record::equals);
    }

    private Stream<CitingRecord> open(UUID answer) {
        return published.getOrDefault(answer, List.of()).stream().filter(CitingRecord::published);
    }
}
