package org.lanzarote.monitoring.outcome.placing;

import java.util.UUID;

/**
 * The place of a finding in one of the orders of the list: by what it is ordered, then by its key. When a finding was written
 * is not for everybody who turns pages, so the youngest are found by their key alone.
 */
record FindingKey(String by, UUID id) {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /** Before all findings in this order. */
    static FindingKey first(FindingSort sort) {
        return sort == FindingSort.LATEST ? new FindingKey("", LAST) : new FindingKey("", FIRST);
    }

    static FindingKey of(FindingSort sort, FindingRow row) {
        var by = switch (sort) {
            case WRITTEN -> "";
            case LATEST -> sort.name();
            case PARTY -> row.party();
            case QUESTION -> "%04d%s".formatted(row.ordinal(), row.party());
        };
        return new FindingKey(by, row.id());
    }

    /** The key that is written so, for this order. */
    static FindingKey of(FindingSort sort, String written) {
        int parting = written.indexOf(' ');
        var key = new FindingKey(
                written.substring(0, Math.max(0, parting)), UUID.fromString(written.substring(parting + 1)));
        if (!key.fits(sort)) {
            throw new IllegalArgumentException(written);
        }
        return key;
    }

    /** Whether it is a key of this order and not of another. */
    private boolean fits(FindingSort sort) {
        return switch (sort) {
            case WRITTEN -> by.isEmpty();
            case LATEST -> by.equals(sort.name());
            case PARTY -> by.matches("[A-Z]{3}");
            case QUESTION -> by.matches("\\d{4,}[A-Z]{3}");
        };
    }

    @Override
    public String toString() {
        return by.isEmpty() ? id.toString() : by + " " + id;
    }
}
