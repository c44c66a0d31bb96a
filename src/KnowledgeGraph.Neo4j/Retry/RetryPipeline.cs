using KnowledgeGraph.Neo4j.Errors;
using KnowledgeGraph.Storage.Port;
using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Neo4j.Retry;

/// <summary>Runs a transaction again after a transient error: exponential waits with jitter, so that rivals do not meet again.</summary>
internal static class RetryPipeline
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);

    public static ResiliencePipeline Create(Neo4jOptions options)
    {
        if (options.Retries == 0)
        {
            return ResiliencePipeline.Empty;
        }

        var retry = new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<StoreException>(CanHelp),
            MaxRetryAttempts = options.Retries,
            Delay = options.RetryDelay,
            MaxDelay = LongestDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        };
        return new ResiliencePipelineBuilder { TimeProvider = options.Time }.AddRetry(retry).Build();
    }

    private static bool CanHelp(StoreException error) => error.IsTransient && error.InnerException is not CommitInDoubtException;
}
