package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The addresses of the records of one round from which a factsheet is composed. */
record SourceAddress(int round) {

    String of(Placed placed) {
        return switch (placed.kind()) {
            case OBSERVATION -> "/rounds/" + round + "/findings/" + placed.source();
            case STATEMENT -> report("statements/" + placed.source());
            case RECOMMENDATION -> recommendation(requireNonNull(placed.code()));
            case PRACTICE -> practice(placed.source());
        };
    }

    /** The report itself, with its title. */
    String whole() {
        return "/rounds/" + round + "/report";
    }

    String recommendation(String code) {
        return report("recommendations/" + code);
    }

    String practice(UUID id) {
        return report("practices/" + id);
    }

    String chapter(String numeral) {
        return report("chapters/" + numeral);
    }

    /** A text on the whole round: the report's, or the words that factsheets have in its place. */
    String text(String name) {
        return report("factsheet-texts/" + name);
    }

    private String report(String part) {
        return whole() + "/" + part;
    }
}
