using Xunit;

namespace Musnad.Tests.Readme;

/// <summary>The example writes to the process's console and reads from its folder, so nothing may run beside it.</summary>
[CollectionDefinition(nameof(ReadmeExampleTests), DisableParallelization = true)]
public sealed class ReadmeExampleRunsAlone;
