package org.lanzarote.monitoring.inquiry.roundpage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.PartyStanding;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Shape;

/** The map of Europe as squares of one size, one for each Party; who has no place on it stands below. */
final class TileMap {

    private static final int TILE = 42;
    private static final int STEP = 50;
    private static final int ASIDE = (STEP - TILE) / 2;
    private static final int COLUMNS = 12;
    private static final Map<String, Tile> PLACES = read();
    private static final int ROWS =
            1 + PLACES.values().stream().mapToInt(Tile::row).max().orElseThrow();

    private record Tile(int column, int row) {}

    private final List<Shape> shapes = new ArrayList<>();
    private int homeless;

    static int width() {
        return COLUMNS * STEP;
    }

    int height() {
        return STEP * (ROWS + (homeless + COLUMNS - 1) / COLUMNS);
    }

    /** Draws the Parties, each in a style and with words that say what its colour does. */
    List<Shape> draw(
            List<PartyStanding> parties, Function<PartyStanding, String> style, Function<PartyStanding, String> words) {
        for (var party : parties) {
            var place = PLACES.getOrDefault(party.party(), new Tile(homeless % COLUMNS, ROWS + homeless / COLUMNS));
            if (place.row() >= ROWS) {
                homeless++;
            }
            int x = place.column() * STEP;
            int y = place.row() * STEP;
            shapes.add(new Shape("tile " + style.apply(party), x + ASIDE, y + ASIDE, TILE, TILE, words.apply(party)));
            shapes.add(new Shape("code " + style.apply(party), x + STEP / 2, y + 30, 0, 0, party.party()));
        }
        return shapes;
    }

    private static Map<String, Tile> read() {
        try (var map = TileMap.class.getResourceAsStream("europe.txt")) {
            var rows = new String(Objects.requireNonNull(map).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
            Map<String, Tile> places = new HashMap<>();
            for (int row = 0; row < rows.size(); row++) {
                var codes = rows.get(row).split("\\s+", -1);
                for (int column = 0; column < codes.length; column++) {
                    places.put(codes[column], new Tile(column, row));
                }
            }
            places.remove(".");
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
