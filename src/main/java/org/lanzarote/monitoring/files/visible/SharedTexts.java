package org.lanzarote.monitoring.files.visible;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The texts of an XLSX, which its cells name by numbers. */
final class SharedTexts extends PartWalk {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    boolean enter(String name, PlainXml xml) {
        return switch (name) {
            case "s:sst", "s:si", "s:r", "s:t" -> true;
            default -> false;
        };
    }

    @Override
    void text(String in, String more) {
        if (in.equals("s:t")) {
            text.append(more);
        }
    }

    @Override
    void leave(String name) {
        if (name.equals("s:si")) {
            texts.add(text.toString());
            text.setLength(0);
        }
    }

    String get(String number) {
        int index = number.matches("\\d{1,9}") ? Integer.parseInt(number) : texts.size();
        return index < texts.size() ? texts.get(index) : "";
    }
}
