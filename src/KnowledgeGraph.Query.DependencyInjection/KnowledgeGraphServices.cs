using KnowledgeGraph.Query.Typed;
using KnowledgeGraph.Storage.Port;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeGraph.Query.DependencyInjection;

/// <summary>Registers a graph.</summary>
public static class KnowledgeGraphServices
{
    /// <summary>Registers <see cref="TypedGraph"/> and the <see cref="ICypherStore"/> behind it, one each for the application.</summary>
    /// <param name="services">The services.</param>
    /// <param name="choose">Chooses the store.</param>
    /// <returns>The services, to go on with.</returns>
    /// <remarks>Nothing is opened before the graph is first asked. The container disposes the store.</remarks>
    public static IServiceCollection AddKnowledgeGraph(this IServiceCollection services, Action<KnowledgeGraphBuilder> choose)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(choose);
        var builder = new KnowledgeGraphBuilder();
        choose(builder);
        services.TryAddSingleton(builder.Open);
        services.TryAddSingleton(provider => new TypedGraph(provider.GetRequiredService<ICypherStore>()));
        return services;
    }
}
