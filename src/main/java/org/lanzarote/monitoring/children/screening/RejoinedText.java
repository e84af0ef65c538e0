package org.lanzarote.monitoring.children.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lanzarote.monitoring.children.screening.KnownWords.WordsApart;

/**
 * A text in which letters stand together again that something else parts: each sign between single letters is dropped, and
 * a sign within a word is dropped or read as the letter that makes it a word. Signs between words stay. What no word comes
 * of is unread.
 */
final class RejoinedText {

    /** So many letters one by one are written so on purpose. */
    private static final int FEWEST_LETTERS = 4;

    /** What has so many letters one by one, and no more, may be an abbreviation. */
    private static final int ABBREVIATED = 5;

    /** Of letters that are words, no more than one of so many is unread. */
    private static final int TO_ONE_UNREAD = 3;

    /** A word that is shorter may be one that is not known. */
    private static final int GLUED = 6;

    private final String seen;
    private final WrittenWords words;
    private final StringBuilder together = new StringBuilder();
    private final StringBuilder cut = new StringBuilder();
    private final List<Piece> spelled = new ArrayList<>();
    private boolean unread;
    private int done;

    private RejoinedText(String seen) {
        this.seen = seen;
        this.words = new WrittenWords(seen);
        for (int i = 0; i < words.size(); ) {
            int end = words.endOfSingle(i);
            if (end - i >= FEWEST_LETTERS) {
                spell(i, end);
                i = end;
            } else {
                end = words.endOfBound(i);
                bind(i, end);
                i = end;
            }
        }
        goOn(seen.length());
    }

    static RejoinedText of(String seen) {
        return new RejoinedText(seen);
    }

    /** The text with such letters in one piece. */
    String together() {
        return together.toString();
    }

    /** The text with a space between the words that such letters are. */
    String cut() {
        return cut.toString();
    }

    /** The pieces that are written letter by letter, or with a strange sign within, and are no common words. */
    List<Piece> spelled() {
        return spelled;
    }

    /** Whether there are such pieces of which no words come. */
    boolean isUnread() {
        return unread;
    }

    /** Reads letters that stand one by one, unless they are figures. */
    private void spell(int from, int to) {
        var letters = words.letters(from, to);
        if (letters.chars().filter(Character::isLetter).count() * 2 < letters.length()) {
            return;
        }
        var piece = words.piece(from, to);
        var read = Stream.of(letters.split(" ", -1)).map(KnownWords::cut).toList();
        int missed = read.stream().mapToInt(WordsApart::unread).sum();
        var said = String.join(" ", read.stream().map(WordsApart::words).toList());
        unread |= missed * TO_ONE_UNREAD > letters.length() && letters.length() > ABBREVIATED;
        if (!Stream.of(said.split(" ", -1)).allMatch(WordList::isCommon)) {
            spelled.add(piece);
        }
        put(piece, letters, said);
    }

    /** Reads words that hang together by signs without a space, or that are masked. */
    private void bind(int from, int to) {
        var piece = words.masked(from, to);
        if (piece.equals(words.piece(from, from + 1))) {
            divide(piece);
            return;
        }
        var masked = piece.of(seen);
        boolean strange = to - from > 1 && masked.codePoints().anyMatch(Signs::isStrange);
        if (strange && !KnownWords.have(Signs.lettersOf(masked))) {
            spelled.add(piece);
        }
        if (!IntStream.range(from, to).mapToObj(words::word).allMatch(KnownWords::have)) {
            unmask(piece, masked, strange, strange || to - from >= FEWEST_LETTERS);
        }
    }

    /** Reads a long word that is none as those that it is made of. */
    private void divide(Piece piece) {
        var word = piece.of(seen);
        if (word.length() >= GLUED && !KnownWords.have(word) && word.chars().allMatch(Character::isLetter)) {
            var read = KnownWords.cut(word);
            if (read.isSentence()) {
                put(piece, word, read.words());
            }
        }
    }

    private void unmask(Piece piece, String masked, boolean strange, boolean mayBeMany) {
        var read = Signs.read(masked, mayBeMany);
        unread |= read == null && strange;
        if (read != null || strange) {
            put(piece, strange ? Signs.lettersOf(masked) : masked, read == null ? masked : read);
        }
    }

    private void put(Piece piece, String letters, String read) {
        goOn(piece.start());
        together.append(letters);
        cut.append(read);
        done = piece.end();
    }

    private void goOn(int to) {
        together.append(seen, done, to);
        cut.append(seen, done, to);
        done = to;
    }
}
