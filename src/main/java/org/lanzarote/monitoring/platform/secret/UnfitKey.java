package org.lanzarote.monitoring.platform.secret;

/** A configured key that is missing, or none that could keep a secret. Tells nothing of the key itself. */
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
