package org.lanzarote.monitoring.platform.http;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The media types that a caller accepts, as its header field {@code Accept} tells them (RFC 9110, 12.5.1). */
final class Acceptance {

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final Pattern RANGE =
            Pattern.compile("\\s*(" + TOKEN + ")/(" + TOKEN + ")\\s*((?:;[^;,]*)*)(?=,|$)");
    private static final Pattern WEIGHT = Pattern.compile("(?i);\\s*q\\s*=\\s*([^;]*)");
    private static final Pattern NO_HEADINGS = Pattern.compile("(?i);\\s*header\\s*=\\s*\"?absent\"?\\s*(?=;|$)");
    private static final Pattern NUMBER = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
    private static final String ANY = "*";

    /** What is preferred comes first: the higher weight, then the exacter range, then the one named earlier. */
    private static final Comparator<Range> PREFERENCE = comparingDouble(Range::weight)
            .reversed()
            .thenComparing(comparingInt(Range::exactness).reversed())
            .thenComparingInt(Range::place);

    private final List<Range> ranges = new ArrayList<>();
    private boolean withoutHeadings;

    /** Reads the values of the field; a range that is none counts for nothing. */
    Acceptance(List<String> values) {
        for (var value : values) {
            RANGE.matcher(value).results().forEach(this::take);
        }
    }

    /** The best of those offered; of equals, the one offered first. */
    Optional<MediaType> best(List<MediaType> offered) {
        return offered.stream()
                .flatMap(type -> ranges.stream()
                        .filter(range -> range.takes(type))
                        .min(comparingInt(Range::exactness).reversed().thenComparingInt(Range::place))
                        .filter(range -> range.weight() > 0)
                        .map(range -> new TypeInRange(type, range))
                        .stream())
                .min(Comparator.comparing(TypeInRange::range, PREFERENCE))
                .map(TypeInRange::type);
    }

    /** Whether a table without headings would be accepted (RFC 4180), which nothing here gives. */
    boolean isWithoutHeadings() {
        return withoutHeadings;
    }

    private void take(MatchResult found) {
        var weight = WEIGHT.matcher(found.group(3));
        var told = weight.find() ? weight.group(1).strip() : "1";
        if (NO_HEADINGS.matcher(found.group(3)).find()) {
            withoutHeadings = true;
        } else if (NUMBER.matcher(told).matches()) {
            ranges.add(new Range(found.group(1), found.group(2), Double.parseDouble(told), ranges.size()));
        }
    }

    private record TypeInRange(MediaType type, Range range) {}

    /** One range of media types, with its weight and its place in the field. */
    private record Range(String type, String subtype, double weight, int place) {

        boolean takes(MediaType other) {
            return exactness() == 0
                    || (type.equalsIgnoreCase(other.getType())
                            && (subtype.equals(ANY) || subtype.equalsIgnoreCase(other.getSubtype())));
        }

        int exactness() {
            if (!subtype.equals(ANY)) {
                return 2;
            }
            return type.equals(ANY) ? 0 : 1;
        }
    }
}
