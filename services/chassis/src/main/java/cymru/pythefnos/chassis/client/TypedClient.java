package cymru.pythefnos.chassis.client;

import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Clients that share connections, time-outs and the token. @param base never built itself */
record TypedClient(RestClient.Builder base) implements ServiceClient {
    @Override
    public RestClient to(String baseUrl) {
        return base.clone().baseUrl(baseUrl).build();
    }

    @Override
    public <A> A api(Class<A> type, String baseUrl) {
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(to(baseUrl)))
                .customArgumentResolver(new TypedArguments())
                .build()
                .createClient(type);
    }
}
