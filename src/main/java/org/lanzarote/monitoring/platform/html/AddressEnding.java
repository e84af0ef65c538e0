package org.lanzarote.monitoring.platform.html;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An ending by which the address of a document or a list names the media type that is wanted, as a file's name does. */
public record AddressEnding(String dotted, MediaType type) {

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final AddressEnding CSV = new AddressEnding(".csv", MediaType.valueOf(CSV_TYPE));
    public static final AddressEnding XLSX = new AddressEnding(".xlsx", MediaType.valueOf(XLSX_TYPE));

    private static final List<AddressEnding> ALL = Stream.concat(
                    Arrays.stream(FileEnding.values())
                            .map(ending -> new AddressEnding(ending.dotted(), MediaType.valueOf(ending.type()))),
                    Stream.of(CSV, XLSX))
            .toList();

    /** The ending of an address, in small letters or capitals; none, where it names no media type, or nothing stands before it. */
    public static Optional<AddressEnding> of(String address) {
        var small = address.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(ending -> small.endsWith(ending.dotted()) && !small.endsWith("/" + ending.dotted()))
                .findFirst();
    }

    /** Those that name one of these media types, as they are told. */
    public static String all(Collection<MediaType> given) {
        return of(given).map(AddressEnding::dotted).collect(joining(", "));
    }

    /** Those that name one of these media types. */
    static Stream<AddressEnding> of(Collection<MediaType> given) {
        return ALL.stream().filter(ending -> given.contains(ending.type()));
    }

    /** The address without its ending. */
    public String leftOutOf(String address) {
        return address.substring(0, address.length() - dotted.length());
    }
}
