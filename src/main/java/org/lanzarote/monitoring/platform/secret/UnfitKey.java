package org.lanzarote.monitoring.platform.secret;

/** A configured key is missing or too weak. The message tells nothing of the key itself. */
public class UnfitKey extends RuntimeException {

    private final String what;

    UnfitKey(String name, String what) {
        super("%s is %s".formatted(name, what));
        this.what = what;
    }

    /** What the key is, such as "not random". */
    public String what() {
        return what;
    }
}
