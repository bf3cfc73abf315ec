package fi.arvio.bot.channel.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Lets through what Telegram may have said: a proxy's page or a redirect is no answer of its. */
final class JsonOnly implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        ResponseBody body = response.body();
        MediaType type = body.contentType();
        if (type == null || !type.subtype().equals("json")) {
            body.close();
            throw new IOException("answered HTTP " + response.code() + " and no JSON");
        }
        return response;
    }
}
