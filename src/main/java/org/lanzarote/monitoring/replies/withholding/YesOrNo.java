package org.lanzarote.monitoring.replies.withholding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a choice that cannot be undone: it may be left out, which is no, and null is neither. */
public class YesOrNo extends StdDeserializer<Boolean> {

    private static final long serialVersionUID = 1;

    YesOrNo() {
        super(Boolean.class);
    }

    @Override
    public Boolean deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return (json.hasToken(JsonToken.VALUE_TRUE) || json.hasToken(JsonToken.VALUE_FALSE))
                ? json.getBooleanValue()
                : (Boolean) context.handleUnexpectedToken(Boolean.class, json);
    }

    @Override
    public Boolean getAbsentValue(DeserializationContext context) {
        return Boolean.FALSE;
    }

    @Override
    public Boolean getNullValue(DeserializationContext context) throws JsonMappingException {
        return context.reportInputMismatch(this, "true or false is expected");
    }
}
